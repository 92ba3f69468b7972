import type { AccountRow, PostRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** What becomes of open work at a handover. */
export type Fate = 'successor' | 'department' | 'lapses';

export interface OpenItem {
  readonly text: string;
  /** Path in the web app; empty when there is none. */
  readonly link: string;
}

/** Whose work it is, with the posts that are handed over. */
export interface Leaver {
  readonly account: AccountRow;
  readonly posts: readonly PostRow[];
}

/**
 * One kind of open work: how it is found, and how it goes over. A feature with work of its own adds a file beside the
 * others and a line in `OPEN_WORK`.
 */
export interface OpenWorkSource {
  readonly kind: string;
  readonly label: string;
  readonly fate: Fate;
  list(tx: Tx, leaver: Leaver): Promise<OpenItem[]>;
  /** Only for what goes to the successor: brings it over, in the handover's transaction. */
  move?(tx: Tx, leaver: Leaver, successor: AccountRow): Promise<void>;
}
