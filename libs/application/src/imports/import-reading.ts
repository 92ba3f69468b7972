import type { BlockNode, BlockNumbering } from '@chancery/documents';
import {
  CHANGE_LABELS,
  changeId,
  isUndoable,
  type Frame,
  type Imported,
  type ImportedBlock,
  type OutlineHeading,
  type Revision,
  type Warning,
} from '@chancery/intake';

/** A block of the text as it would be taken. Offsets are UTF-16 units of the reading's text. */
export interface ImportedLine {
  /** Names the line in the choices, whatever else is chosen. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly type: BlockNode['type'];
  /** Of a heading. */
  readonly numbering: BlockNumbering | null;
}

/** An automatic change, with what names it in the choices. */
export interface ImportedChange {
  readonly id: string;
  readonly kind: string;
  /** What people call this kind. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  readonly undoable: boolean;
}

/** A picture as it was found; it is made anew when the text is taken. */
export interface FoundPicture {
  readonly digest: string;
  readonly width: number;
  readonly height: number;
}

/** What was read in a file or in what was pasted, for a person to confirm or mend. */
export interface ImportReading {
  readonly text: string;
  readonly outline: readonly OutlineHeading[];
  readonly lines: readonly ImportedLine[];
  readonly changes: readonly ImportedChange[];
  readonly warnings: readonly Warning[];
  /** Tracked changes and comments that wait for a decision. */
  readonly revisions: readonly Revision[];
  readonly frame: Frame;
  readonly pictures: readonly FoundPicture[];
  /** From a site that offers other people's reports: to be looked at, never taken. */
  readonly isReference: boolean;
}

export const isReference = ({ warnings }: Pick<Imported, 'warnings'>): boolean =>
  warnings.some(({ code }) => code === 'SHARING_SITE');

const lineOf = ({ at, start, end, block }: ImportedBlock): ImportedLine => ({
  at,
  start,
  end,
  type: block.type,
  numbering: block.type === 'heading' ? block.attrs.numbering : null,
});

export function readingOf(imported: Imported): ImportReading {
  const { text, outline, changes, warnings, unresolved, frame, blocks, pictures } = imported;
  return {
    text,
    outline,
    lines: blocks.map(lineOf),
    changes: changes.map((change) => {
      const { kind, start, end, before, after } = change;
      const undoable = isUndoable(change);
      return { id: changeId(change), kind, label: CHANGE_LABELS[kind], start, end, before, after, undoable };
    }),
    warnings,
    revisions: unresolved,
    frame,
    pictures: pictures.map(({ digest, width, height }) => ({ digest, width, height })),
    isReference: isReference(imported),
  };
}
