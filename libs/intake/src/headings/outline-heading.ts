import type { OrdinalForm, OrdinalStyle } from './ordinal-forms.js';

/** A heading of the imported text. `text.slice(start, end)` is `numbering + heading`; offsets are UTF-16 units. */
export interface OutlineHeading {
  /** Depth from 1. */
  readonly level: number;
  /** Null for a heading without a number. */
  readonly style: OrdinalStyle | null;
  /** As printed. */
  readonly numbering: string;
  /** Its words with the mark that ends it. */
  readonly heading: string;
  /** Its text follows in the same paragraph. */
  readonly runIn: boolean;
  readonly start: number;
  readonly end: number;
}

/** A numbered place of a paragraph, heading or not: numbers are checked on all of them. */
export interface NumberedPlace {
  readonly form: OrdinalForm;
  readonly n: number | null;
  readonly numbering: string;
  readonly start: number;
  /** Units of the text from `start` that ordinal and heading take; null when it heads nothing. */
  readonly heading: { readonly words: string; readonly runIn: boolean } | null;
  /** The number within the paragraph; 0 stands at its beginning. */
  readonly place: number;
}
