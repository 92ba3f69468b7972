import { addDecimals, parseDecimal, type Decimal } from '@chancery/domain';
import { measureWordAt, type MeasureGroup } from '../tables/measure-words.js';
import { readChineseNumeral } from './chinese-numeral.js';
import { NOUGHT } from './compare-quantities.js';
import type { Exactness, Quantity } from './quantity.js';

/** Digits with separators of thousands and decimals, or a run of Chinese numerals. No part can be matched two ways. */
const NUMBER =
  /\d+(?:,\d{3})*(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+(?:万[〇零一二两三四五六七八九十百千]*)?(?:余|多)?/g;

/** Units of a date: a number before one of them is no quantity. */
const DATE_UNITS = '年月日号时世代';
/** Letters, dashes and brackets that make a number part of a code: 5G, 12345热线, 〔2025〕, GB/T 9704-2012. */
const CODE_BEFORE = /[A-Za-z〔[/+]$/;
const CODE_AFTER = /^(?:[A-Za-z〕\]+×*]|热线|平台|模式|专线|工作法|[-—–~～]\d)/;

/** 第 makes an ordinal, and these words only look like numerals. */
const NOT_NUMERAL_BEFORE = '第统唯专单逐划归同之万某另不随初';
const NOT_COUNTED =
  /^(?:体|般|直|致|些|样|定|旦|律|贯|切|同|并|线|把手|站式|网|件事|窗|位一体|码|次性|人一|户一|案一|事一|企一)/;

interface Bound {
  readonly words: readonly string[];
  readonly exactness: Exactness;
}

const BEFORE: readonly Bound[] = [
  { words: ['不少于', '不低于', '超过', '突破', '至少', '逾', '超'], exactness: 'atLeast' },
  { words: ['不超过', '不足', '至多', '最多', '接近', '将近', '近'], exactness: 'atMost' },
  { words: ['大约', '约', '大概', '平均'], exactness: 'about' },
];

function exactnessOf(before: string, after: string, more: boolean): Exactness {
  for (const word of ['不超过', '不少于', '不低于']) {
    if (before.endsWith(word)) return word === '不超过' ? 'atMost' : 'atLeast';
  }
  for (const { words, exactness } of BEFORE) if (words.some((word) => before.endsWith(word))) return exactness;
  if (more || after.startsWith('以上') || after.startsWith('（以上）')) return 'atLeast';
  if (after.startsWith('以下') || after.startsWith('以内')) return 'atMost';
  return after.startsWith('左右') ? 'about' : 'exact';
}

const GREAT: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** 万 or 亿 after the digits, 百万 and 千万 too; how many places they move the point and how long they are. */
function powersAt(text: string, at: number): { readonly places: number; readonly length: number } {
  let places = 0;
  let length = 0;
  for (let power = GREAT[text.charAt(at)]; power !== undefined && length < 2;) {
    places += power;
    length += 1;
    power = GREAT[text.charAt(at + length)];
  }
  return { places, length };
}

interface Numeral {
  readonly value: Decimal;
  readonly decimals: number;
  readonly spelled: boolean;
  readonly more: boolean;
}

function numeralOf(words: string): Numeral | null {
  if (/^\d/.test(words)) {
    const value = parseDecimal(words.replaceAll(',', ''));
    return value && { value, decimals: value.scale, spelled: false, more: false };
  }
  const more = /[余多]$/.test(words);
  const value = readChineseNumeral(more ? words.slice(0, -1) : words);
  return value === null ? null : { value: { units: BigInt(value), scale: 0 }, decimals: 0, spelled: true, more };
}

/** The scale of a decimal is never below nought, which adding to nought sees to. */
const timesPowerOfTen = ({ units, scale }: Decimal, places: number): Decimal =>
  addDecimals({ units, scale: scale - places }, NOUGHT);

const RANGE_BEFORE = /[\d一二两三四五六七八九十%](?:至|到|-|—|–|~|～)$/;

/** One number and what follows it; null when it counts nothing. */
function quantityAt(text: string, words: string, start: number): Omit<Quantity, 'depth' | 'quoted'> | null {
  const numeral = numeralOf(words);
  if (!numeral) return null;
  const before = text.slice(Math.max(0, start - 6), start);
  if (numeral.spelled ? NOT_NUMERAL_BEFORE.includes(before.slice(-1)) && before !== '' : /第$/.test(before))
    return null;
  let at = start + words.length;
  let more = numeral.more;
  const passMore = (): void => {
    if (text[at] === '余' || text[at] === '多') {
      more = true;
      at += 1;
    }
  };
  if (text[at] === '%') {
    const exactness = exactnessOf(before, text.slice(at + 1, at + 5), more);
    const range = RANGE_BEFORE.test(before);
    return { start, end: at + 1, ...numeral, measure: '%', group: 'percent', exactness, range };
  }
  if (!numeral.spelled && (CODE_BEFORE.test(before) || CODE_AFTER.test(text.slice(at, at + 4)))) return null;
  if (!numeral.spelled) passMore();
  const powers = numeral.spelled && numeral.value.units < 10n ? { places: 0, length: 0 } : powersAt(text, at);
  at += powers.length;
  passMore();
  const measured = measureWordAt(text, at);
  const dated = measured.word === '' || measured.word === '日' || measured.word === '周';
  if (dated && DATE_UNITS.includes(text.charAt(at)) && at < text.length) return null;
  if (numeral.spelled && (measured.word === '' || NOT_COUNTED.test(text.slice(at, at + 3)))) return null;
  // 党的二十大, 十九大: the number of a congress; 五大专项 counts.
  if (measured.word === '大' && numeral.value.units > 12n) return null;
  const end = at + measured.word.length;
  const group: MeasureGroup = measured.group;
  const exactness = exactnessOf(before, text.slice(end, end + 5), more);
  const value = timesPowerOfTen(numeral.value, powers.places);
  const { decimals, spelled } = numeral;
  return {
    start,
    end,
    value,
    decimals,
    spelled,
    measure: measured.word,
    group,
    exactness,
    range: RANGE_BEFORE.test(before),
  };
}

/** Every quantity of a text, in order; `masked` as of a proof text, so that numbers in titles are none. */
export function readQuantities(masked: string): Quantity[] {
  const quantities: Quantity[] = [];
  let depth = 0;
  let quotes = 0;
  let seen = 0;
  for (const match of masked.matchAll(NUMBER)) {
    for (; seen < match.index; seen += 1) {
      const char = masked.charAt(seen);
      if (char === '\n') depth = quotes = 0;
      else if (char === '（') depth += 1;
      else if (char === '）') depth = Math.max(0, depth - 1);
      else if (char === '“') quotes += 1;
      else if (char === '”') quotes = Math.max(0, quotes - 1);
    }
    const quantity = quantityAt(masked, match[0], match.index);
    if (quantity) quantities.push({ ...quantity, depth, quoted: quotes > 0 });
  }
  return quantities;
}
