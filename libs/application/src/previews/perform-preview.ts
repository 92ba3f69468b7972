import { isRefusal, notFound } from '@chancery/domain';
import type { SectionTarget } from '../comments/text-of-section.js';
import { fetchPictures } from '../dispatch/fetch-pictures.js';
import { unlessUnprintable } from '../dispatch/unless-unprintable.js';
import type { JobHandler } from '../jobs/run-job.js';
import type { PreviewRow } from '../ports/preview-rows.js';
import type { JobRunRow } from '../ports/rows.js';
import type { ArtifactStore, Renderer } from '../ports/services.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { placeText, type PlacedText } from './placed-text.js';
import { previewMark, previewRow } from './preview-of-section.js';

type Result = Pick<PreviewRow, 'state' | 'key' | 'digest' | 'size' | 'pages' | 'code' | 'message'>;

const NOTHING = { digest: null, size: null, pages: null, code: '', message: '' };

const targetOf = (run: JobRunRow): SectionTarget => run.parameters.target as SectionTarget;

/** Keeps what became of a text in place of what was there; `before` is the row as it was when the text was read. */
async function replace(tx: Tx, run: JobRunRow, before: PreviewRow | null, result: Result): Promise<PreviewRow> {
  const values = { ...result, sectionId: run.subjectId, target: targetOf(run), at: await tx.now() };
  return before ? tx.previews.change(before, values) : tx.previews.insert(values);
}

async function print(text: PlacedText, renderer: Renderer, artifacts: ArtifactStore): Promise<Result> {
  const pictures = await fetchPictures(artifacts, text.flow);
  const rendered = await unlessUnprintable(renderer.renderSection({ flow: text.flow, pictures }, previewMark(text)));
  const { key } = text;
  if (isRefusal(rendered)) {
    return { ...NOTHING, state: 'refused', key, code: rendered.code, message: rendered.message };
  }
  const { pdf, pages } = rendered;
  return { ...NOTHING, state: 'printed', key, digest: await artifacts.put(pdf), size: pdf.byteLength, pages };
}

/**
 * 排版预览: one section printed as the report will print it, whatever it says when the job begins. It is nobody's decision
 * and leaves no entry in the audit trail.
 */
export function previewHandler(door: UnitOfWork, renderer: Renderer, artifacts: ArtifactStore): JobHandler {
  return {
    job: 'preview',
    isAct: false,
    async work(run, { context }) {
      const facts = await door.run(context, async (tx) => {
        const section = await tx.sections.get(run.subjectId);
        if (!section) return notFound('该部分');
        const before = await previewRow(tx, section.id, targetOf(run));
        return { before, text: await placeText(tx, section, targetOf(run)) };
      });
      if (isRefusal(facts)) return facts;
      const { before, text } = facts;
      const result = text
        ? await print(text, renderer, artifacts)
        : { ...NOTHING, state: 'refused' as const, key: '', code: 'PREVIEW_EMPTY', message: '这一部分没有文字。' };
      return (tx) => replace(tx, run, before, result);
    },
    /** What was given up is told with the text it was about, and may be asked for again. */
    async undo(tx, run, { code, message }) {
      const section = await tx.sections.get(run.subjectId);
      if (!section) return true;
      const before = await previewRow(tx, section.id, targetOf(run));
      const text = await placeText(tx, section, targetOf(run));
      return replace(tx, run, before, { ...NOTHING, state: 'broken', key: text?.key ?? '', code, message });
    },
  };
}
