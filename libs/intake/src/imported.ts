import type { BlockNode } from '@chancery/documents';
import type { Change } from './draft/change.js';
import type { Frame } from './frame/frame.js';
import type { OutlineHeading } from './headings/outline-heading.js';
import type { Revision } from './source/revision.js';
import type { Warning } from './warning.js';

/** A block of a fragment and the stretch of the text it was made of; an empty stretch for a picture. */
export interface ImportedBlock {
  readonly block: BlockNode;
  /** Where the source has its first word, in UTF-16 units of it: stays the same whatever is undone. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** A picture of the source as it was embedded; `digest` is that of its bytes and names it in the blocks. */
export interface ImportedPicture {
  readonly digest: string;
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly data: Uint8Array;
  /** Pixels */
  readonly width: number;
  readonly height: number;
}

/** What an importer makes of a source. All offsets are UTF-16 units of `text`. */
export interface Imported {
  /** The cleaned body, one paragraph a line; of a table a row a line, its cells parted by tabs. */
  readonly text: string;
  readonly outline: readonly OutlineHeading[];
  readonly changes: readonly Change[];
  readonly warnings: readonly Warning[];
  readonly frame: Frame;
  readonly blocks: readonly ImportedBlock[];
  readonly pictures: readonly ImportedPicture[];
  /** Tracked changes and comments that still wait for a person's decision. */
  readonly unresolved: readonly Revision[];
}
