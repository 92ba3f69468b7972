import type { ParagraphFacts } from '../source/source.js';
import { FORM_OF_STYLE, type HeadingChoice } from './heading-choice.js';
import { openHeading, staysOpen, type Newcomer, type OpenHeading } from './open-headings.js';
import { ORDINAL_FORMS, type OrdinalForm } from './ordinal-forms.js';
import type { NumberedPlace, OutlineHeading } from './outline-heading.js';
import { readOrdinal } from './read-ordinal.js';
import { readParagraph } from './read-paragraph.js';
import { announcesProblems } from './tells-of-problems.js';

export interface TextParagraph {
  readonly start: number;
  readonly words: string;
  readonly facts: ParagraphFacts | null;
  /** What a person has said it is; null leaves it to the recogniser. */
  readonly choice: HeadingChoice | null;
}

/** A numbered place with the heading it stands under. */
export interface PlacedNumber extends NumberedPlace {
  /** Index in the outline; -1 at the top. */
  readonly parent: number;
  readonly paragraph: number;
}

export interface Recognised {
  readonly outline: readonly OutlineHeading[];
  readonly numbers: readonly PlacedNumber[];
  /** Headings that are told by their face alone, by index in the outline. */
  readonly byFace: readonly number[];
}

/** Longer paragraphs are no headings, whatever style they were given. */
const LONGEST_HEADING = 80;

/** Reads the headings of a cleaned text, paragraph by paragraph, and how they stand under each other. */
export function recogniseHeadings(paragraphs: readonly TextParagraph[]): Recognised {
  const reader = new HeadingReader();
  paragraphs.forEach((paragraph, i) => reader.read(paragraph, i, paragraphs[i + 1]));
  return reader;
}

class HeadingReader implements Recognised {
  readonly outline: OutlineHeading[] = [];
  readonly numbers: PlacedNumber[] = [];
  readonly byFace: number[] = [];
  private open: readonly OpenHeading[] = [];
  /** The paragraph before has said that problems follow. */
  private announced = false;
  private lastMember: OrdinalForm | null = null;

  read({ start, words, facts, choice }: TextParagraph, paragraph: number, next: TextParagraph | undefined): void {
    if (words === '' || facts?.inTable || facts?.isCaption) return;
    if (choice !== null) return this.readChosen(start, words, choice, paragraph);
    const level = words.length <= LONGEST_HEADING ? (facts?.headingLevel ?? null) : null;
    const follows = next && !next.facts?.inTable ? readOrdinal(next.words, 0) : null;
    const places = readParagraph({
      start,
      words,
      nextForm: follows?.form ?? null,
      isLast: next === undefined,
      lastMember: this.lastMember,
      inProblems: this.announced || this.open.some(({ isProblems }) => isProblems),
      isHeading: level !== null,
    });
    if (places[0]?.place !== 0) this.readBare(start, words, level, facts?.faceRank ?? null);
    for (const place of places) this.readNumbered(place, paragraph, place.place === 0 ? level : null);
    const [first] = places;
    this.lastMember = first?.place === 0 && first.heading === null ? first.form : null;
    // 还存在一些问题。 and then the problems, each in a paragraph of its own.
    if (places.some(({ heading }) => heading !== null)) this.announced = false;
    else if (places.length === 0) this.announced = announcesProblems(words) && follows?.form === 'isFirst';
  }

  /** A paragraph of which a person has said what it is. */
  private readChosen(start: number, words: string, choice: HeadingChoice, paragraph: number): void {
    this.lastMember = null;
    if (choice === 'text') return;
    this.announced = false;
    if (choice === 'none') {
      const depth = (this.open.at(-1)?.rank ?? 1) + 1;
      const comes = { key: 'chosen', rank: depth, level: null, isFirst: false };
      return this.enter(comes, { ...bare(start, words), end: start + words.length });
    }
    const ordinal = readOrdinal(words, 0);
    const numbering = ordinal?.printed ?? '';
    const form = FORM_OF_STYLE[choice];
    const heading = words.slice(numbering.length);
    if (ordinal) {
      const place = { form, n: ordinal.n, numbering, start, heading: { words: heading, runIn: false }, place: 0 };
      this.readNumbered({ ...place }, paragraph, null);
      return;
    }
    const comes = { key: form, rank: ORDINAL_FORMS[form].rank, level: null, isFirst: false };
    this.enter(comes, { ...bare(start, words), style: choice, end: start + words.length });
  }

  /** A heading without a number: the source calls it one, or its face does. */
  private readBare(start: number, words: string, level: number | null, faceRank: number | null): void {
    const depth = level ?? faceRank;
    if (depth === null) return;
    // The first level is that of 一、 and so on down.
    const comes = { key: level === null ? `face${depth}` : `level${depth}`, rank: depth + 1, level, isFirst: false };
    if (level === null) this.byFace.push(this.outline.length);
    this.enter(comes, { ...bare(start, words), end: start + words.length });
  }

  private readNumbered(place: NumberedPlace, paragraph: number, level: number | null): void {
    const { form, heading, n, numbering, start } = place;
    const { style, rank } = ORDINAL_FORMS[form];
    const comes = { key: form, rank, level, isFirst: n === 1 };
    const parent = staysOpen(this.open, comes).at(-1)?.index ?? -1;
    this.numbers.push({ ...place, parent, paragraph });
    if (!heading) return;
    const end = start + numbering.length + heading.words.length;
    this.enter(comes, { style, numbering, heading: heading.words, runIn: heading.runIn, start, end });
  }

  private enter(comes: Newcomer, heading: Omit<OutlineHeading, 'level'>): void {
    const above = staysOpen(this.open, comes);
    this.open = [...above, openHeading(comes, this.outline.length, heading.heading)];
    this.outline.push({ level: above.length + 1, ...heading });
  }
}

const bare = (
  start: number,
  words: string,
): Pick<OutlineHeading, 'style' | 'numbering' | 'heading' | 'runIn' | 'start'> => ({
  style: null,
  numbering: '',
  heading: words,
  runIn: false,
  start,
});
