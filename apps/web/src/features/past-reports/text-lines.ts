import type { Schemas } from '../../api-client/client.js';
import { choiceOfLine } from './plan.js';

/** A stretch of a line: words of a heading, or of text. */
interface LinePiece {
  readonly words: string;
  /** Of the heading; null for text. */
  readonly nodeKey: string | null;
}

export interface TextLine {
  readonly start: number;
  readonly pieces: readonly LinePiece[];
  /** The node that the line begins in. */
  readonly within: string | null;
  /** Place in the source of a line that might be made a heading; null where there is none to make. */
  readonly at: number | null;
}

const LONGEST_HEADING = 60;

/** Short, and no sentence unless it begins with a number. */
const mayBeHeading = (words: string): boolean =>
  words.length > 0 &&
  words.length <= LONGEST_HEADING &&
  (!/[。；;！!？?]$/.test(words) || choiceOfLine(words) !== 'none');

/** The lines of a reading, cut where headings begin and end. */
export function textLines({ text, lines }: Schemas['ImportReading'], proposal: Schemas['ProposedReport']): TextLine[] {
  const places = proposal.places;
  const made: TextLine[] = [];
  let start = 0;
  for (const words of text.split('\n')) {
    const end = start + words.length;
    const here = places.filter(
      (place) => place.start < end && place.textStart > start && place.textStart > place.start,
    );
    const pieces: LinePiece[] = [];
    let from = start;
    const add = (to: number, nodeKey: string | null): void => {
      if (to > from) pieces.push({ words: text.slice(from, to), nodeKey });
      from = Math.max(from, to);
    };
    for (const place of here) {
      add(Math.max(start, place.start), null);
      add(Math.min(end, place.textStart), place.nodeKey);
    }
    add(end, null);
    const source = lines.find((line) => line.start === start && line.type === 'paragraph');
    const isOne = here.length > 0;
    const within = places.find((place) => place.start <= start && start < Math.max(place.end, place.start + 1));
    if (words.trim() !== '') {
      made.push({
        start,
        pieces,
        within: within?.nodeKey ?? null,
        at: source && !isOne && mayBeHeading(words.trim()) ? source.at : null,
      });
    }
    start = end + 1;
  }
  return made;
}
