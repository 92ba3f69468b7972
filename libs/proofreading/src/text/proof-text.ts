import type { Quantity } from '../numbers/quantity.js';
import { readQuantities } from '../numbers/read-quantities.js';
import type { Place } from '../report/finding.js';
import { clausesOf } from './clauses.js';
import { foldText } from './fold-text.js';
import { readHeadings, type Heading } from './headings.js';
import { maskTitles } from './mask-titles.js';

interface Paragraph extends Place {
  readonly index: number;
  /** A heading on its own line, a line of a table or a list without an end mark, or words. */
  readonly kind: 'heading' | 'body';
}

export interface Sentence extends Place {
  readonly paragraph: number;
  readonly clauses: readonly Place[];
}

/** 校对文本: a text read once, for every rule to look at. All places are offsets in `text`, in UTF-16 units. */
export interface ProofText {
  readonly text: string;
  /** `text` with Chinese marks full-width and digits half-width; same length. */
  readonly folded: string;
  /** `folded` with the words inside title marks blanked; same length. */
  readonly masked: string;
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly Heading[];
  readonly sentences: readonly Sentence[];
  readonly quantities: readonly Quantity[];
}

function paragraphsOf(text: string): Place[] {
  const places: Place[] = [];
  let start = 0;
  while (start <= text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    if (text.slice(start, end).trim() !== '') places.push({ start, end });
    start = end + 1;
  }
  return places;
}

const SENTENCE_ENDS = '。！？';
/** A closing quotation mark or bracket after the end mark belongs to the sentence before it. */
const CLOSERS = '”’）》';

/** A longer stretch without an end mark is cut, so that no reader's work grows with the square of the text. */
const LONGEST_SENTENCE = 800;

function sentencesOf(masked: string, paragraph: Paragraph, cuts: ReadonlySet<number>): Sentence[] {
  const sentences: Sentence[] = [];
  let from = paragraph.start;
  const push = (end: number): void => {
    if (end <= from) return;
    const place = { start: from, end };
    sentences.push({ ...place, paragraph: paragraph.index, clauses: clausesOf(masked, place) });
    from = end;
  };
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    if (cuts.has(at) || at - from >= LONGEST_SENTENCE) push(at);
    if (!SENTENCE_ENDS.includes(masked.charAt(at))) continue;
    while (at + 1 < paragraph.end && CLOSERS.includes(masked.charAt(at + 1))) at += 1;
    push(at + 1);
  }
  push(paragraph.end);
  return sentences;
}

/**
 * Reads a text: paragraphs are its lines, sentences end with a mark, a paragraph or a run-in ordinal.
 * @param ownLineHeadings Offsets at which paragraphs begin that the flow itself says to be headings.
 */
export function readProofText(text: string, ownLineHeadings: ReadonlySet<number> = new Set()): ProofText {
  const folded = foldText(text);
  const masked = maskTitles(folded);
  const places = paragraphsOf(text);
  const headings = readHeadings(folded, places);
  const headed = new Set(headings.filter((heading) => heading.ownLine).map((heading) => heading.paragraph));
  const paragraphs = places.map((place, index): Paragraph => {
    const kind = headed.has(index) || ownLineHeadings.has(place.start) ? 'heading' : 'body';
    return { ...place, index, kind };
  });
  const cuts = new Set(headings.map((heading) => heading.start));
  const sentences = paragraphs.flatMap((paragraph) => sentencesOf(masked, paragraph, cuts));
  return { text, folded, masked, paragraphs, headings, sentences, quantities: readQuantities(masked) };
}
