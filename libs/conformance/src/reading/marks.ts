import type { Box } from './matrix.js';

/** A face as the file names it. */
export interface SeenFont {
  /** Without the prefix of a subset, e.g. `NotoSerifSC-Regular`. */
  readonly name: string;
  readonly embedded: boolean;
  readonly type3: boolean;
}

/** A drawn character. Lengths in points from the page's upper left as it is shown, `baseline` downwards. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly font: SeenFont;
  /** `#rrggbb` */
  readonly colour: string;
}

/** A character that is written along the height of the page, as in a table that lies across it (横排表格). */
export interface TurnedGlyph {
  readonly text: string;
  /** Its baseline, from the page's left edge. */
  readonly baseline: number;
  /** Where it begins and ends, from the page's upper edge: a text that is read upwards begins at the greater one. */
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** A filled or stroked shape, by the box around it. */
export interface Shape extends Box {
  readonly colour: string;
}

export interface SeenPicture extends Box {
  /** Neither turned nor slanted. */
  readonly upright: boolean;
  /** Part of a signature field or another annotation: a seal rather than a picture of the text. */
  readonly inAnnotation: boolean;
}

export interface SeenPage {
  /** 1 for the first. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly turned: readonly TurnedGlyph[];
  readonly shapes: readonly Shape[];
  readonly pictures: readonly SeenPicture[];
  /** Roles of the structure tree of this page, e.g. `H1`, `P`, `TH`; and whether every Figure has a text. */
  readonly roles: readonly string[];
  readonly figuresWithoutText: number;
}

export interface SeenDocument {
  readonly pages: readonly SeenPage[];
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly tagged: boolean;
  readonly bookmarks: readonly string[];
  readonly fonts: readonly SeenFont[];
}
