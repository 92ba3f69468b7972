import type { OrdinalForm } from './ordinal-forms.js';

/** Longest heading by form, in UTF-16 units; a longer first sentence is text. */
const LONGEST: Readonly<Record<OrdinalForm, number>> = {
  part: 60,
  chapter: 60,
  chinese: 70,
  bracketed: 60,
  digit: 55,
  bracketedDigit: 50,
  circled: 45,
  isFirst: 45,
  first: 45,
  firstly: 45,
};
const ENDS = new Set('。！？!?');
/** Closing marks that stay with the sentence they end. */
const CLOSERS = new Set('”’」』）)》');
const LONGEST_BEFORE_COLON = 25;

/** Counts what was done: sentences do, headings do not. */
const COUNTS =
  /\d(?:余|多|几)?(?:万|亿|千|百)?(?:余|多)?(?:次|件|人次|人|份|场|条|起|项|篇|期|名|家|宗|户|元|页|课时|%|％|个百分点)/;

export interface HeadingWords {
  readonly words: string;
  /** Text of the same paragraph stands behind it. */
  readonly hasText: boolean;
}

/**
 * Where the first sentence ends: behind its mark. A list's member ends with a semicolon and heads nothing.
 */
function endOfFirstSentence(words: string): number | null {
  let depth = 0;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charAt(at);
    const closer = unit === '“' ? '”' : unit === '《' ? '》' : null;
    // A quotation mark that is never closed hides no full stop.
    if (closer !== null && words.includes(closer, at)) depth += 1;
    else if (unit === '”' || unit === '》') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (unit === '；' || unit === ';') return null;
    if ((unit === '：' || unit === ':') && at <= LONGEST_BEFORE_COLON && !/[，,]/.test(words.slice(0, at)))
      return at + 1;
    if (!ENDS.has(unit)) continue;
    let end = at + 1;
    while (end < words.length && CLOSERS.has(words.charAt(end))) end += 1;
    return end;
  }
  return words.length;
}

/**
 * The heading with which the words after an ordinal begin: their first sentence when it is as short as headings are
 * and does not report figures. Null when they begin with text.
 */
export function readHeadingWords(form: OrdinalForm, words: string): HeadingWords | null {
  const end = endOfFirstSentence(words.slice(0, LONGEST[form] + 2));
  if (end === null || end > LONGEST[form] || end === 0) return null;
  const heading = words.slice(0, end);
  if (!/[\u3400-\u9fff]/.test(heading)) return null;
  const mayCount = form === 'part' || form === 'chapter' || form === 'chinese';
  if (!mayCount && COUNTS.test(heading)) return null;
  return { words: heading, hasText: end < words.length };
}
