import type { Place } from '../report/finding.js';
import { editDistance } from './edit-distance.js';

/** Words put in or left out make the wording at most so much longer or shorter. */
const SLACK = 3;

/** A short phrase one unit off is a slip; a long one may be three off and is still known again. */
const farthest = (length: number): number => (length >= 12 ? 3 : length >= 7 ? 2 : 1);

/** Where `part` stands in the text, one after the other. */
function* placesOf(text: string, part: string): Generator<number> {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) yield at;
}

/** So much of one end of the phrase stands there as it should, wherever the slip is. */
const anchorLength = (phrase: string): number => Math.max(3, Math.ceil(phrase.length / 3));

/** One end of the phrase stands there as it should; the stretch that most resembles the whole, ending as the phrase ends. */
function bestStretch(
  text: string,
  phrase: string,
  half: 'first' | 'last',
  at: number,
): (Place & { distance: number }) | null {
  let best: (Place & { distance: number }) | null = null;
  for (let off = -SLACK; off <= SLACK; off += 1) {
    const length = phrase.length + off;
    const start = half === 'first' ? at : at + anchorLength(phrase) - length;
    const end = start + length;
    if (start < 0 || end > text.length) continue;
    const anchored =
      half === 'first' ? text.startsWith(phrase.slice(-2), end - 2) : text.startsWith(phrase.slice(0, 2), start);
    const oneOff = off === 0 && phrase.length >= SHORTEST_UNANCHORED;
    if (!anchored && !oneOff) continue;
    const stretch = text.slice(start, end);
    if (stretch.includes('\n')) continue;
    const distance = editDistance(stretch, phrase);
    if (!anchored && distance > 1) continue;
    if (!best || distance < best.distance) best = { start, end, distance };
  }
  return best;
}

/** All characters of the phrase stand in the words in their order. */
function isWithin(phrase: string, words: string): boolean {
  let at = 0;
  for (const char of words) if (char === phrase.charAt(at)) at += 1;
  return at === phrase.length;
}

/** A list so long may lose one member and is still known. */
const FEWEST_MEMBERS = 4;
const LAST_JOIN = '(?:、|和|与|及|以及)';

/** A list of members from which one is missing: its neighbours stand side by side. */
function* withoutMember(text: string, phrase: string): Generator<Place> {
  const members = phrase.split(/、|(?<=[\u4e00-\u9fff])和(?=[\u4e00-\u9fff]{4,}$)/);
  if (members.length < FEWEST_MEMBERS) return;
  for (let lost = 1; lost < members.length - 1; lost += 1) {
    const left = members.filter((_member, at) => at !== lost);
    const shape = new RegExp(`${left.slice(0, -1).join('、')}${LAST_JOIN}${left.at(-1) ?? ''}`, 'g');
    for (const match of text.matchAll(shape)) yield { start: match.index, end: match.index + match[0].length };
  }
}

/** A name in quotation marks of a phrase's length, one character off. Shorter ones are too many that are alike. */
const SHORTEST_QUOTED = 5;

function* quotedLike(text: string, phrase: string): Generator<Place & { distance: number }> {
  if (phrase.length < SHORTEST_QUOTED || phrase.length > 12) return;
  const around = new RegExp(`“([^“”\\n]{${phrase.length - 1},${phrase.length + 1}})”`, 'g');
  for (const match of text.matchAll(around)) {
    const words = match[1] ?? '';
    const distance = editDistance(words, phrase);
    if (distance === 1) yield { start: match.index + 1, end: match.index + 1 + words.length, distance };
  }
}

/** One character off at the very beginning or end, where no end of the phrase is whole to be anchored at. */
const SHORTEST_UNANCHORED = 8;

/** Counts of characters, to tell words in another order from other words. */
const sorted = (words: string): string => [...words].sort().join('');

/** The members or words of a phrase in another order. */
function* inOtherOrder(text: string, phrase: string): Generator<Place> {
  const members = phrase.split('、');
  const wanted = sorted(phrase);
  for (const at of placesOf(text, phrase.slice(0, 2))) {
    const stretch = text.slice(at, at + phrase.length);
    if (stretch !== phrase && stretch.endsWith(phrase.slice(-2)) && sorted(stretch) === wanted) {
      yield { start: at, end: at + phrase.length };
    }
  }
  if (members.length < 3) return;
  for (const [index, member] of members.entries()) {
    if (index === 0) continue;
    for (const at of placesOf(text, `${member}、`)) {
      const stretch = text.slice(at, at + phrase.length);
      if (stretch !== phrase && sorted(stretch) === wanted) yield { start: at, end: at + phrase.length };
    }
  }
}

/**
 * Places where a phrase is almost said: a word missing, changed or out of order. What stands there exactly, or as one
 * of the variants, is none.
 */
export function nearMisses(text: string, phrase: string, variants: readonly string[]): Place[] {
  const first = phrase.slice(0, anchorLength(phrase));
  const second = phrase.slice(-anchorLength(phrase));
  const found = new Map<number, Place>();
  const isRight = ({ start, end }: Place): boolean =>
    [phrase, ...variants].some((right) => {
      const around = text.slice(Math.max(0, start - right.length), end + right.length);
      const at = around.indexOf(right);
      return (
        at >= 0 &&
        Math.max(0, start - right.length) + at < end &&
        Math.max(0, start - right.length) + at + right.length > start
      );
    });
  const consider = (place: (Place & { distance: number }) | null): void => {
    if (!place || place.distance === 0 || place.distance > farthest(phrase.length) || isRight(place)) return;
    // 行政机关负责人应出庭应诉: a word put in is grammar; a word left out or changed is a slip.
    if (isWithin(phrase, text.slice(place.start, place.end))) return;
    found.set(place.end, { start: place.start, end: place.end });
  };
  for (const at of placesOf(text, first))
    if (!text.startsWith(phrase, at)) consider(bestStretch(text, phrase, 'first', at));
  for (const at of placesOf(text, second)) {
    if (!text.startsWith(phrase, at + second.length - phrase.length)) consider(bestStretch(text, phrase, 'last', at));
  }
  for (const place of quotedLike(text, phrase)) consider(place);
  for (const place of inOtherOrder(text, phrase)) found.set(place.end, place);
  for (const place of withoutMember(text, phrase)) if (!isRight(place)) found.set(place.end, place);
  return [...found.values()].sort((a, b) => a.start - b.start);
}
