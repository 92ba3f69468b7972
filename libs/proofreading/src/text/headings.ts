import type { NumberingStyle } from '@chancery/documents/browser';
import { readChineseNumeral } from '../numbers/chinese-numeral.js';
import type { Place } from '../report/finding.js';

/** 序号样式 that people type, the computed ones and others that a foreign text may carry. */
export type OrdinalStyle = NumberingStyle | '第一，' | '①' | '第一部分';

/** A heading as it stands in the text, with the ordinal that was printed or typed before it. */
export interface Heading extends Place {
  readonly style: OrdinalStyle;
  readonly number: number;
  /** Where the words after the ordinal begin. */
  readonly wordsAt: number;
  /** Depth: the place of its style among the styles that are open at this point, from 1. */
  readonly level: number;
  /** The heading fills its paragraph; otherwise text goes on behind it. */
  readonly ownLine: boolean;
  /** It stands inside a paragraph, not at its beginning. */
  readonly inside: boolean;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

interface OrdinalForm {
  readonly style: OrdinalStyle;
  readonly shape: RegExp;
}

const NUMERAL = '[一二三四五六七八九十百]{1,4}';

/** Ordinals at the beginning of a paragraph (GB/T 9704-2012, 7.3.3), in folded text. */
const AT_START: readonly OrdinalForm[] = [
  { style: '第一部分', shape: new RegExp(`^ {0,8}第(${NUMERAL})(?:部分|章|篇)(?=[ 、：]|[^，。；]{2,40}$)`) },
  { style: '一、', shape: new RegExp(`^ {0,8}(${NUMERAL})、`) },
  { style: '（一）', shape: new RegExp(`^ {0,8}（(${NUMERAL})）`) },
  { style: '1.', shape: /^ {0,8}(\d{1,2})(?:\. {0,4}(?!\d)|、|．)/ },
  { style: '（1）', shape: /^ {0,8}（(\d{1,2})）/ },
  { style: '①', shape: /^ {0,8}([①-⑳])/ },
  { style: '一是', shape: new RegExp(`^ {0,8}(${NUMERAL})是(?!否|非)`) },
  { style: '第一，', shape: new RegExp(`^ {0,8}第(${NUMERAL})[，、]`) },
];

/** Ordinals that run on inside a paragraph, after the end of a sentence or a clause. */
const RUN_IN = new RegExp(`(^|[。；：，！？]|[^第])(${NUMERAL})是(?!否|非|对|由|因)`, 'g');

const numberOf = (words: string): number | null => {
  const code = words.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  return /^\d/.test(words) ? Number(words) : readChineseNumeral(words);
};

/** A heading on its own line is short and one sentence at most. */
const LONGEST_HEADING = 80;

interface Found extends Omit<Heading, 'level'> {
  readonly level?: never;
}

function atStart(folded: string, { start, end }: Place, paragraph: number): Found | null {
  const line = folded.slice(start, Math.min(end, start + 24));
  for (const { style, shape } of AT_START) {
    const match = shape.exec(line);
    const number = match?.[1] === undefined ? null : numberOf(match[1]);
    if (!match || number === null) continue;
    const wordsAt = start + match[0].length;
    const stop = folded.slice(wordsAt, end).indexOf('。');
    const sentenceEnd = stop < 0 ? end : wordsAt + stop + 1;
    const ownLine = sentenceEnd >= end && end - wordsAt <= LONGEST_HEADING && style !== '一是' && style !== '第一，';
    return { style, number, start, wordsAt, end: sentenceEnd, ownLine, inside: false, paragraph };
  }
  return null;
}

/** 一是 … 二是 … inside a paragraph; 一是 may follow any word (“表现在一是”), the others a mark. */
function runIns(folded: string, { start, end }: Place, paragraph: number): Found[] {
  const found: Found[] = [];
  const line = folded.slice(start, end);
  let next = 1;
  for (const match of line.matchAll(RUN_IN)) {
    const [, before = '', words = ''] = match;
    const number = readChineseNumeral(words);
    if (number === null) continue;
    const afterMark = before === '' || '。；：，！？'.includes(before);
    // In the middle of words only a number that continues the list is an ordinal (“统一是”, “二十一是” are none).
    if (!afterMark && (number !== next || number > 9 || !'在是为括下'.includes(before))) continue;
    next = number + 1;
    const at = start + match.index + before.length;
    if (at === start) continue;
    const wordsAt = at + words.length + 1;
    const stop = folded.slice(wordsAt, end).search(/[。；]/);
    const sentenceEnd = stop < 0 ? end : wordsAt + stop + 1;
    found.push({
      style: '一是',
      number,
      start: at,
      wordsAt,
      end: sentenceEnd,
      ownLine: false,
      inside: true,
      paragraph,
    });
  }
  return found;
}

/** Headings in reading order with their depths: each is as deep as the styles that are open at it. */
export function withLevels(found: readonly Omit<Heading, 'level'>[]): Heading[] {
  const open: OrdinalStyle[] = [];
  return found.map((heading) => {
    const at = open.indexOf(heading.style);
    if (at >= 0) open.length = at + 1;
    else open.push(heading.style);
    return { ...heading, level: open.length };
  });
}

/** Every heading of the text in reading order, with its depth. */
export function readHeadings(folded: string, paragraphs: readonly Place[]): Heading[] {
  const found = paragraphs.flatMap((place, paragraph) => {
    const first = atStart(folded, place, paragraph);
    return [...(first ? [first] : []), ...runIns(folded, place, paragraph)];
  });
  return withLevels(found);
}
