import type { CommentTarget } from './review-rows.js';
import type { GuardedRow } from './rows.js';

/** 排版预览: the newest pages of one of a section's texts, or why there are none. Kept until the next ones replace it. */
export interface PreviewRow extends GuardedRow {
  /** `refused`: what is written cannot be printed; `broken`: the job was given up. */
  readonly state: 'printed' | 'refused' | 'broken';
  readonly sectionId: string;
  readonly target: Exclude<CommentTarget, 'version'>;
  /** Digest of what was to be printed: words in their place, and layout. Empty when the text was gone. */
  readonly key: string;
  /** Digest of the PDF, its bytes and pages; null unless printed. */
  readonly digest: string | null;
  readonly size: number | null;
  readonly pages: number | null;
  /** Code and sentence of the refusal; empty when printed. */
  readonly code: string;
  readonly message: string;
  readonly at: string;
}
