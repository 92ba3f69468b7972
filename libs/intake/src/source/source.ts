import type { MarkName } from '@chancery/documents';
import type { LineFacts } from '../frame/seen-line.js';
import type { ImportedPicture } from '../imported.js';
import type { Warning } from '../warning.js';
import type { Revision } from './revision.js';

/** What is known of a paragraph besides its words. */
export interface ParagraphFacts extends LineFacts {
  /** A heading by its face alone: 1 for 黑体, 2 for 楷体, 3 for bold; null when its face says nothing. */
  readonly faceRank: number | null;
  /** Words under a picture or over a table. */
  readonly isCaption: boolean;
}

export const PLAIN_FACTS: ParagraphFacts = {
  headingLevel: null,
  inTable: false,
  isTitle: false,
  centred: false,
  framed: false,
  faceRank: null,
  isCaption: false,
};

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface SourceParagraph extends Range {
  readonly facts: ParagraphFacts;
}

export interface SourceMark extends Range {
  readonly type: MarkName;
}

export interface SourceCell {
  readonly isHeader: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  /** One range for each paragraph of the cell. */
  readonly paragraphs: readonly Range[];
}

/** A table whose rows stand in the text, a line each. */
export interface SourceTable extends Range {
  readonly caption: Range | null;
  readonly rows: readonly (readonly SourceCell[])[];
}

export interface SourcePicture {
  /** Stands before the paragraph that begins here. */
  readonly at: number;
  readonly alt: string;
  /** Millimetres; null when the source does not say. */
  readonly width: number | null;
  readonly picture: ImportedPicture;
}

/**
 * What a reader of Word files, web pages or plain text has found, before anything is cleaned. Offsets are UTF-16 units
 * of `text`; cells and their paragraphs are parted by the marks of draft/characters.ts.
 */
export interface Source {
  readonly text: string;
  /** A web page, or text copied from one. */
  readonly isPage: boolean;
  readonly paragraphs: readonly SourceParagraph[];
  readonly marks: readonly SourceMark[];
  readonly tables: readonly SourceTable[];
  readonly pictures: readonly SourcePicture[];
  readonly revisions: readonly Revision[];
  readonly warnings: readonly Warning[];
}

export const textSource = (text: string): Source => ({
  text,
  isPage: true,
  paragraphs: [],
  marks: [],
  tables: [],
  pictures: [],
  revisions: [],
  warnings: [],
});
