import { addDecimals } from '@chancery/domain';
import { NOUGHT, printed } from '../numbers/compare-quantities.js';
import type { Quantity } from '../numbers/quantity.js';
import { sameMeasure } from '../tables/measure-words.js';
import { wordsBetween, type SentenceReading } from './sentence-reading.js';

/** A clause that begins with one of these tells of something new: the list before it has ended. */
const NEW_MATTER =
  /^(?:并|还|另|同时|共|累计|全年|先后|开展|组织|举办|召开|印发|制定|出台|发放|发布|提出|提供|接受|培训|挽回|追回|督促|帮助|涉案|涉及金额|罚款|罚没|为[^期]|同比|较|比|已全部|全部|均|审结|办结|受理|立案|化解|解决)/;

/** What was left over, or sums up again, is no member of the list before it. */
const NO_MEMBER = /结转|旧存|上年未结|合计|共计|总计|应办/;

/** Told by what a person has, not by what they are: one may have a degree and a certificate, and be counted twice. */
const ATTRIBUTE = /具有|取得|获得|持有|拥有|学历|职称|党员|女性|女干部|岁以下|岁以上|资格/;

/** A member so short has no sentence of its own. */
const SHORT_MEMBER = 8;

/** 等 and 主要 say that the list is not complete. */
const OPEN_END = /^(?:等|左右等)/;

export interface PartList {
  readonly parts: readonly Quantity[];
  /** Where the words of the list end. */
  readonly end: number;
  /** The list says itself that more could be named, or its members may overlap. */
  readonly open: boolean;
  /** So many from the beginning surely are members; those after a ； may tell of something else. */
  readonly sure: number;
}

/**
 * The quantities of one measure that follow an offset as members of a list, at one depth of brackets; the list goes on
 * over 、 and ， until a clause has none or tells of something new.
 */
export function partsFrom(reading: SentenceReading, from: number, end: number, depth: number): PartList {
  const parts: Quantity[] = [];
  let open = /^[，：]?(?:主要|重点|仅)/.test(wordsBetween(reading, from, from + 4));
  let last = from;
  let sure = Infinity;
  for (const quantity of reading.quantities) {
    if (quantity.start < from || quantity.end > end) continue;
    if (quantity.depth !== depth || quantity.group === 'percent' || quantity.group === 'point') continue;
    const between = wordsBetween(reading, last, quantity.start);
    if (parts.length > 0) {
      if (between.includes('其中')) break;
      const clauses = outsideBrackets(between).split(/[，；：]/);
      // A clause in between without a number of this measure ends the list; shares and growth told beside a part do not.
      const silent = clauses.slice(1, -1).some((words) => words !== '' && !/%|占|增长|下降|上升|减少/.test(words));
      if (silent || (clauses.length > 1 && NEW_MATTER.test(clauses.at(-1) ?? ''))) break;
      if (clauses.length > 1 && NO_MEMBER.test(clauses.at(-1) ?? '')) break;
    }
    const first = parts[0];
    if (first && !sameMeasure(first.group, quantity.group)) continue;
    if (first && between.includes('；') && !isParallel(reading, between, quantity)) sure = Math.min(sure, parts.length);
    if (quantity.group === 'person' && ATTRIBUTE.test(between)) open = true;
    parts.push(quantity);
    last = quantity.end;
    if (OPEN_END.test(wordsBetween(reading, quantity.end, quantity.end + 3))) open = true;
  }
  return { parts, end: last, open, sure: Math.min(sure, parts.length) };
}

/** After a ； a list goes on where its members are short, or each has its share told: …96件，占67.6%；…46件，占32.4%. */
function isParallel(reading: SentenceReading, between: string, next: Quantity): boolean {
  const [before = '', own = ''] = [between.slice(0, between.lastIndexOf('；')), between.split('；').at(-1)];
  if (own.length <= SHORT_MEMBER && !/[，：]/.test(own)) return true;
  return before.includes('%') && /^[^；。]{0,4}，?占/.test(wordsBetween(reading, next.end, next.end + 8));
}

/** The first number of each member, whatever its measure: 来信15件、来访38批76人次、网上79件. */
export function firstOfEachMember(reading: SentenceReading, from: number, end: number, depth: number): Quantity[] {
  const firsts: Quantity[] = [];
  for (const quantity of reading.quantities) {
    if (quantity.start < from || quantity.end > end || quantity.depth !== depth || quantity.group === 'percent')
      continue;
    const last = firsts.at(-1);
    if (!last || /[、，；]/.test(wordsBetween(reading, last.end, quantity.start))) firsts.push(quantity);
  }
  return firsts;
}

/** Words with what stands in brackets left out. */
function outsideBrackets(words: string): string {
  let depth = 0;
  let outside = '';
  for (const char of words) {
    if (char === '（') depth += 1;
    else if (char === '）') depth = Math.max(0, depth - 1);
    else if (depth === 0) outside += char;
  }
  return outside;
}

/**
 * Finds the longest beginning of a list, of at least two parts, that adds up to a total exactly. The sums are worked
 * out once for all totals that come into question: a list run together has many.
 */
export function beginningsOf(parts: readonly Quantity[]): (total: Quantity) => readonly Quantity[] | null {
  const lengths = new Map<string, number>();
  let sum = NOUGHT;
  parts.forEach(({ value }, index) => {
    sum = addDecimals(sum, value);
    if (index > 0) lengths.set(printed(sum), index + 1);
  });
  return ({ value }) => {
    const length = lengths.get(printed(value));
    return length === undefined ? null : parts.slice(0, length);
  };
}
