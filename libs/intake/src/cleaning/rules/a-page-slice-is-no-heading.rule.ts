import { endsSentence, isHan } from '../../draft/characters.js';
import type { Edit } from '../../draft/change.js';
import { isBlank, linesOf, type Line } from '../../draft/lines.js';
import { readOrdinal } from '../../headings/read-ordinal.js';

/** Readers cut a text in pages of some length; numbers nearer to each other count something in the text itself. */
const SHORTEST_PAGE = 80;
/** Shorter lines end without a mark: names and headings. */
const SHORTEST_HALF = 20;
const MOST_PAGES = 300;

interface Slice {
  readonly n: number;
  /** What follows the figure; a reader always prints the same. */
  readonly mark: string;
  readonly start: number;
  readonly end: number;
  readonly isInSentence: boolean;
}

/**
 * Paged readers put `2、` where a new page begins, in the middle of a sentence or even of a word. Such a number is no
 * heading; it goes, and the sentence is whole again. Numbers at the beginning of sentences are taken for page numbers
 * only where they go on counting from one that cannot be anything else.
 */
export function aPageSliceIsNoHeading(text: string): Edit[] {
  const found = findSlices(text);
  const taken = new Set(found.filter(({ isInSentence }) => isInSentence));
  for (const slice of [...taken]) {
    goOn(found, slice, 1, taken);
    goOn(found, slice, -1, taken);
  }
  return [...taken].map(({ start, end }) => ({ kind: 'slice', start, end, after: '' }));
}

/** From one that is known to the next one's place, as long as there is one and only one that could be it. */
function goOn(found: readonly Slice[], from: Slice, step: 1 | -1, taken: Set<Slice>): void {
  for (let at = from; ;) {
    const isFollower = (slice: Slice) =>
      slice.n === at.n + step && slice.mark === at.mark && (slice.start - at.start) * step >= SHORTEST_PAGE;
    const candidates = found.filter(isFollower);
    const [only] = candidates;
    if (only === undefined || candidates.length > 1 || taken.has(only)) return;
    taken.add(only);
    at = only;
  }
}

function findSlices(text: string): Slice[] {
  const lines = linesOf(text).filter(({ words }) => words !== '');
  const found = lines.flatMap((line, i) => [
    ...atLineStart(text, line, lines[i - 1], lines[i + 1]),
    ...withinLine(line),
  ]);
  // A real list has its members close together; of numbers everywhere nothing can be said.
  const alone = found.filter(
    (slice, i) => !isNeighbourInList(slice, found[i - 1]) && !isNeighbourInList(slice, found[i + 1]),
  );
  return alone.length > MOST_PAGES ? [] : alone;
}

const isNeighbourInList = (a: Slice, b: Slice | undefined): boolean =>
  b?.mark === a.mark && Math.abs(a.n - b.n) === 1 && Math.abs(a.start - b.start) < SHORTEST_PAGE;

/** A line that begins with the number, or holds nothing else. */
function atLineStart(text: string, line: Line, last: Line | undefined, next: Line | undefined): Slice[] {
  const [printed = '', figures = '', mark = ''] =
    /^(\d{1,3})[ \u00a0\u3000]?(、(?!\d{1,2}(?!\d))|[.．](?!\d))/.exec(line.words) ?? [];
  if (printed === '') return [];
  const isAlone = line.words.length === printed.length;
  const isOpen = last !== undefined && isHalf(last) && (!isAlone || next !== undefined);
  const start = isOpen ? last.from + last.words.length : line.from;
  let end = line.from + printed.length;
  if (isAlone && isOpen && next) end = next.from;
  while (end < text.length && isBlank(text.charAt(end))) end += 1;
  return [{ n: Number(figures), mark, start, end, isInSentence: isOpen && !isCounted(line, last) }];
}

/** The first half of a sentence: long, no heading, and open at its end. */
const isHalf = ({ words }: Line): boolean =>
  words.length >= SHORTEST_HALF &&
  !endsSentence(words) &&
  (words.length > 60 || words.includes('。') || /[，,、]$/.test(words) || readOrdinal(words, 0) === null);

/** 1. after which 2. comes is a list, though its first member lacks its full stop. */
function isCounted(line: Line, last: Line): boolean {
  const own = readOrdinal(line.words, 0);
  const before = readOrdinal(last.words, 0);
  return own?.form === 'digit' && before?.form === 'digit' && own.n === (before.n ?? 0) + 1;
}

/** `加强组织领2、导`: between two Chinese characters, where no list is introduced. */
function withinLine({ words, from }: Line): Slice[] {
  const found = words.matchAll(/(?<=[^\d\s第])(\d{1,3})(、)(?=[^\s第])/g);
  return [...found].flatMap(({ 0: printed, 1: figures, 2: mark = '', index }): Slice[] => {
    const before = words.charAt(index - 1);
    const after = words.charAt(index + printed.length);
    const isOpen = isHan(before) || before === '，' || before === ',';
    if (!isOpen && !endsSentence(words.slice(Math.max(0, index - 3), index))) return [];
    const start = from + index;
    // 1、2号, 附件1、表2、: only their place in the count can tell.
    const isInSentence = isOpen && isHan(after) && !/[件表图条款项号]/.test(before);
    return [{ n: Number(figures), mark, start, end: start + printed.length, isInSentence }];
  });
}
