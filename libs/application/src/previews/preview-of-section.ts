import type { SectionTarget } from '../comments/text-of-section.js';
import type { PreviewRow } from '../ports/preview-rows.js';
import type { SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { placeText, type PlacedText } from './placed-text.js';

/** How far the pages of a section's text are. */
export interface PreviewState {
  /** `empty`: nothing is written; `none`: nobody has asked for the pages of this text. */
  readonly state: 'empty' | 'none' | 'making' | 'ready' | 'failed';
  readonly jobId: string | null;
  /** Why it failed, and the code of that; what the job does. */
  readonly note: string;
  readonly code: string;
  /** Of the pages that there are; unless `ready` they are of an older text. Null when there are none. */
  readonly digest: string | null;
  readonly pages: number | null;
  readonly printedAt: string | null;
}

/** A heading of more characters would not stand in one line with the rest of the mark. */
const LONGEST_PLACE = 20;

/** What stands in the margin of every page, e.g. `预览 · （三）健全依法行政制度体系 · 摘要 1a2b3c4d5e6f`. */
export function previewMark({ place, key }: Pick<PlacedText, 'place' | 'key'>): string {
  const characters = [...place];
  const short = characters.length > LONGEST_PLACE ? `${characters.slice(0, LONGEST_PLACE).join('')}…` : place;
  return `预览 · ${short} · 摘要 ${key.slice(0, 12)}`;
}

/**
 * Key of the job that makes the next pages of a text. Each ended job raises the row's version, so there is one at a
 * time, whoever asks, and whatever has been written since it was asked for.
 */
export const nextJobKey = (sectionId: string, target: SectionTarget, row: PreviewRow | null): string =>
  `preview:${sectionId}:${target}:${row?.version ?? 0}`;

export async function previewRow(tx: Tx, sectionId: string, target: SectionTarget): Promise<PreviewRow | null> {
  const [row] = await tx.previews.list({ sectionId, target });
  return row ?? null;
}

/** How the kept row stands to the text as it is now. */
function standing(row: PreviewRow | null, text: PlacedText | null): PreviewState['state'] {
  if (!text) return 'empty';
  if (row?.key !== text.key) return 'none';
  return row.state === 'printed' ? 'ready' : 'failed';
}

export async function findPreview(
  tx: Tx,
  section: SectionRow,
  target: SectionTarget,
): Promise<{ row: PreviewRow | null; state: PreviewState }> {
  const row = await previewRow(tx, section.id, target);
  const [run] = await tx.jobRuns.list({ key: nextJobKey(section.id, target, row) });
  const pages = { digest: row?.digest ?? null, pages: row?.pages ?? null, printedAt: row?.digest ? row.at : null };
  if (run) {
    const note = run.state === 'queued' ? '正在排队' : '正在排印';
    return { row, state: { state: 'making', jobId: run.id, note, code: '', ...pages } };
  }
  const state = standing(row, await placeText(tx, section, target));
  const [note, code] = state === 'failed' && row ? [row.message, row.code] : ['', ''];
  return { row, state: { state, jobId: null, note, code, ...pages } };
}
