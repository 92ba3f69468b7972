import type { SeenDocument, SeenPicture, Shape, TurnedGlyph } from '../reading/marks.js';
import type { Box } from '../reading/matrix.js';
import type { Line } from './lines.js';

export interface PageParts {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Everything but the page number. */
  readonly lines: readonly Line[];
  /** Lines of the page that are none of a table, a caption, a picture or the imprint. */
  readonly prose: readonly Line[];
  readonly pageNumber: Line | null;
  /** What is written along the height of the page. */
  readonly turned: readonly TurnedGlyph[];
  readonly tables: readonly Box[];
  readonly pictures: readonly SeenPicture[];
}

/** What was recognised in a document, by what it says and where it stands. */
export interface Parts {
  readonly document: SeenDocument;
  readonly pages: readonly PageParts[];
  readonly isRedHead: boolean;
  readonly headMark: readonly Line[];
  /** 份号, 密级, 紧急程度 over the head mark. */
  readonly topLeft: readonly Line[];
  readonly number: Line | null;
  readonly signer: Line | null;
  readonly redRule: Shape | null;
  readonly title: readonly Line[];
  readonly addressees: readonly Line[];
  readonly body: readonly Line[];
  readonly attachmentNote: readonly Line[];
  readonly name: Line | null;
  readonly date: Line | null;
  readonly note: readonly Line[];
  readonly seal: (SeenPicture & { readonly page: number }) | null;
  /** The first line of each attachment. */
  readonly attachments: readonly Line[];
  readonly imprint: Imprint | null;
  /** Most frequent size of prose, points. */
  readonly bodySize: number;
  /** Distance of baselines in prose, points; NaN where no two lines follow each other. */
  readonly linePitch: number;
}

export interface Imprint {
  readonly page: number;
  /** 抄送 and its continuation; empty where nobody gets a copy. */
  readonly copies: readonly Line[];
  readonly printing: Line;
  readonly rules: readonly Shape[];
}
