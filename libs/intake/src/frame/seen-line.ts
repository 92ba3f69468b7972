import type { Ordinal } from '../headings/read-ordinal.js';
import { readOrdinal } from '../headings/read-ordinal.js';
import { endsSentence } from '../draft/characters.js';
import type { Line } from '../draft/lines.js';
import type { NoiseRule } from '../noise/noise-rule.js';
import { noiseOf } from '../noise/noise-rules.js';

/** What a Word file or a web page says of a paragraph besides its words. */
export interface LineFacts {
  /** From 1, where the source calls the paragraph a heading. */
  readonly headingLevel: number | null;
  readonly inTable: boolean;
  /** The source calls the paragraph the title. */
  readonly isTitle: boolean;
  readonly centred: boolean;
  /** In a frame that stands somewhere else on the page. */
  readonly framed: boolean;
}

/** A line with what can be seen of it at a glance. */
export interface SeenLine extends Line {
  readonly facts: LineFacts | null;
  readonly ordinal: Ordinal | null;
  readonly noise: NoiseRule | null;
  /** Sentences, not a name, a button or a heading. */
  readonly isProse: boolean;
}

const LONG = 60;

export function seeLine(line: Line, facts: LineFacts | null): SeenLine {
  const { words } = line;
  if (facts?.inTable || words === '') return { ...line, facts, ordinal: null, noise: null, isProse: false };
  const noise = noiseOf(words);
  const ordinal = noise ? null : readOrdinal(words, 0);
  const isProse =
    noise === null && ((words.length >= 12 && (words.includes('。') || endsSentence(words))) || words.length >= LONG);
  return { ...line, facts, ordinal, noise, isProse };
}

/** 一、 （一） and their like in front of words: a page's furniture has none. */
export const opensHeading = ({ ordinal, facts }: SeenLine): boolean =>
  (facts?.headingLevel ?? null) !== null ||
  (ordinal !== null && ['part', 'chapter', 'chinese', 'bracketed', 'isFirst'].includes(ordinal.form));
