import type { Place } from '../report/finding.js';
import type { Heading } from './headings.js';
import type { ProofText } from './proof-text.js';

/** Words by which the great parts of a report are known, in headings or, without one, at the beginning of a paragraph. */
const PARTS = {
  problems: /存在的?(?:主要)?(?:问题|不足|困难|短板)|不足和原因|问题(?:及|和|与)原因|薄弱环节|差距(?:和|与)不足/,
  nextSteps: /下一?步|下一?年|下阶段|下一阶段|工作(?:打算|计划|安排|思路)|主要安排|今后工作|明年|努力方向/,
} as const;

export type ReportPart = keyof typeof PARTS;

const words = (proof: ProofText, { wordsAt, end }: Heading): string =>
  proof.folded.slice(wordsAt, Math.min(end, wordsAt + 60));

/** A paragraph that opens the part without a heading: 2026年，我区将 … */
const OPENS_WITHOUT_HEADING: Readonly<Record<ReportPart, RegExp>> = {
  problems: /(?:但|然而|同时|虽然)[^。]{0,60}(?:存在|还有)[^。]{0,20}(?:问题|不足|差距|短板|薄弱环节)/,
  nextSteps: /^ *(?:下一?步|(?:19|20)\d{2}年，?[^。]{0,30}(?:将|继续)|今后)/,
};

/** Where a great part of the report stands: from its heading to the next of the same depth. Null when there is none. */
export function findPart(proof: ProofText, part: ReportPart): Place | null {
  const at = proof.headings.findIndex(
    (heading) => heading.level <= 1 && !heading.inside && PARTS[part].test(words(proof, heading)),
  );
  const heading = proof.headings[at];
  if (heading) {
    const next = proof.headings.slice(at + 1).find(({ level, inside }) => level <= heading.level && !inside);
    return { start: heading.start, end: next?.start ?? proof.text.length };
  }
  const body = proof.paragraphs.filter(({ kind, index }) => kind === 'body' && index > 0);
  const opened = body.filter(({ start, end }) =>
    OPENS_WITHOUT_HEADING[part].test(proof.folded.slice(start, Math.min(end, start + 160))),
  );
  const found = part === 'problems' ? opened[0] : opened.at(-1);
  return found ? { start: found.start, end: found.end } : null;
}
