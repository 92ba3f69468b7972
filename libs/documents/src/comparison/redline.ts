import type { TextChange } from './compare-text.js';

/** What became of a block; one that moved stands twice, where it was and where it is. */
export type BlockFate = 'same' | 'changed' | 'added' | 'removed' | 'movedAway' | 'movedHere';
/** What became of a row, a column or a cell. */
export type PartFate = 'same' | 'changed' | 'added' | 'removed';

interface RedlineBase {
  readonly fate: BlockFate;
  /** Places among the blocks before and after; of a block that moved, both at both places. */
  readonly before: number | null;
  readonly after: number | null;
}

export interface RedlineWords extends RedlineBase {
  readonly kind: 'words';
  readonly form: 'heading' | 'body';
  /** The ordinal that opens the paragraph: computed, so not among the changes of its words. */
  readonly ordinal: { readonly before: string; readonly after: string };
  readonly parts: readonly TextChange[];
}

export interface RedlineCell {
  readonly fate: PartFate;
  readonly isHeader: boolean;
  readonly parts: readonly TextChange[];
}

export interface RedlineRow {
  readonly fate: PartFate;
  /** One for each column; null where a neighbour reaches over the place, or nothing ever was. */
  readonly cells: readonly (RedlineCell | null)[];
}

export interface RedlineTable extends RedlineBase {
  readonly kind: 'table';
  readonly caption: readonly TextChange[];
  readonly columns: readonly PartFate[];
  readonly rows: readonly RedlineRow[];
}

export interface RedlinePicture {
  readonly digest: string;
  readonly alt: string;
  readonly caption: string | null;
  /** Millimetres */
  readonly width: number;
}

export interface RedlineImage extends RedlineBase {
  readonly kind: 'image';
  readonly was: RedlinePicture | null;
  readonly is: RedlinePicture | null;
}

/** The redline (花脸稿) of one block. */
export type RedlineBlock = RedlineWords | RedlineTable | RedlineImage;
