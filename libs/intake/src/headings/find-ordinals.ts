import { ORDINAL_FORMS } from './ordinal-forms.js';
import { readOrdinal, type Ordinal } from './read-ordinal.js';

export interface FoundOrdinal extends Ordinal {
  readonly start: number;
}

/** What may stand before a number inside a paragraph: the end of a sentence or of a member, or what announces a list. */
const BEFORE = /[。；：！？;:!?”」）)]$/;
/** 主要表现在一是…: announced without a mark. */
const ANNOUNCED = /(?:表现在|体现在|表现为|在于|方面|如下|包括|主要有|主要是|分别是|做到|即)$/;
/** Between two members of a row no more than these begin rows of their own. */
const NEAR = 12;
const STARTS = /[一二三四五六七八九十（(〔【第首其再然最①-⑳⑴-⒇⒈-⒛\d]/;

/** The number at a paragraph's beginning and those that begin a member of a row inside it. */
export function findOrdinals(words: string): FoundOrdinal[] {
  const found: FoundOrdinal[] = [];
  let at = 0;
  const first = readOrdinal(words, 0);
  if (first) {
    found.push({ ...first, start: 0 });
    at = first.length;
  }
  for (; at < words.length; at += 1) {
    if (!STARTS.test(words.charAt(at))) continue;
    const before = words.slice(Math.max(0, at - 4), at);
    const isMarked = BEFORE.test(before);
    if (!isMarked && !ANNOUNCED.test(before)) continue;
    const ordinal = readOrdinal(words, at);
    if (!ordinal || !ORDINAL_FORMS[ordinal.form].runsIn || (!isMarked && ordinal.form !== 'isFirst')) continue;
    found.push({ ...ordinal, start: at });
    at += ordinal.length - 1;
  }
  return withoutLoners(found);
}

/**
 * Inside a paragraph a figure or a bracket may be anything; two of a form that count on are a row. 一是 and 第一， are
 * taken at their word.
 */
function withoutLoners(found: readonly FoundOrdinal[]): FoundOrdinal[] {
  return found.filter((one, i) => {
    if (one.start === 0 || one.form === 'isFirst') return true;
    const goesOn = (other: FoundOrdinal, step: 1 | -1) => other.form === one.form && other.n === (one.n ?? 0) + step;
    return (
      found.slice(Math.max(0, i - NEAR), i).some((other) => goesOn(other, -1)) ||
      found.slice(i + 1, i + 1 + NEAR).some((other) => goesOn(other, 1))
    );
  });
}
