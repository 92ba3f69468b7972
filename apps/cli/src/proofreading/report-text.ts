import { printDate, type BusinessDate } from '@chancery/domain';
import type { ProofreadingContext } from '@chancery/proofreading';
import { z } from 'zod';

const day = z.object({ issuer: z.string().nullable(), date: z.string().nullable() });

/** The part of a report file that is proofread; checks and defects listed in such files are never read. */
const schema = z.object({
  title: z.string(),
  issuer: z.string().optional(),
  year: z.int(),
  publishedAt: z.string().nullish(),
  signoff: day.nullish(),
  extra: z.object({ printed: day.nullish() }).nullish(),
  sections: z.array(
    z.object({
      numbering: z.string(),
      heading: z.string(),
      runIn: z.boolean(),
      newLine: z.boolean(),
      paragraphs: z.array(z.string()),
    }),
  ),
});

type ReportFile = z.infer<typeof schema>;

/** A text for the proofreader and what is known beside it. */
export interface ReportText {
  readonly text: string;
  readonly context: ProofreadingContext;
}

function bodyOf({ sections }: ReportFile): string {
  let body = '';
  for (const { numbering, heading, runIn, newLine, paragraphs } of sections) {
    const ownLine = heading !== '' && !runIn && paragraphs.length > 0;
    const words = `${numbering}${heading}${ownLine ? '\n' : ''}${paragraphs.join('\n')}`;
    body += (newLine && body !== '' ? '\n' : '') + words;
  }
  return body;
}

/** What stands under the text of a printed report and over the text of a published page. */
function linesAround({ signoff, extra, publishedAt }: ReportFile): string[] {
  const printed = extra?.printed;
  return [
    ...(signoff?.issuer ? [signoff.issuer] : []),
    ...(signoff?.date ? [printDate(signoff.date)] : []),
    ...(printed?.date ? [`${printed.issuer ?? ''}${printDate(printed.date)}印发`] : []),
    ...(publishedAt ? [`发布时间：${publishedAt.slice(0, 19).replace('T', ' ')}`] : []),
  ];
}

/**
 * The text of a report file (the form of `examples/`): title, body paragraph by paragraph, sign-off, imprint and day of
 * publication, a line each. @throws Error that names what is wrong with the file.
 */
export function reportText(json: unknown): ReportText {
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`报告文件格式不符:${issue?.path.join('.')}:${issue?.message}`);
  }
  const { title, issuer, year } = parsed.data;
  const dates: { signedOn?: BusinessDate } = parsed.data.signoff?.date ? { signedOn: parsed.data.signoff.date } : {};
  const text = [title, bodyOf(parsed.data), ...linesAround(parsed.data)].filter((line) => line !== '').join('\n');
  return { text, context: { title, year, ...(issuer === undefined ? {} : { issuer }), ...dates } };
}
