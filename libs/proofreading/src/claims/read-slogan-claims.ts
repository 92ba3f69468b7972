import { readChineseNumeral } from '../numbers/chinese-numeral.js';
import type { ReadClaim } from '../report/claim.js';
import { judgeCount } from './judge-count.js';
import { itemsOf, listStart, type ItemCount } from './listed-items.js';
import { type SentenceReading } from './sentence-reading.js';

/** “七进”, “六进”, “三不”: a numeral and one word in quotation marks. */
const SLOGAN = /“([二三四五六七八九十两]{1,2})(?:个|张)?([^“”\d、，]{1,3})”/g;

/** “进企业、进工地、进校园‘三进’”: the list that ends where the slogan begins, each member with the slogan's word. */
function listBefore({ masked, start: floor }: SentenceReading, end: number, word: string): ItemCount | null {
  const place = { start: listStart(masked, end, floor), end: masked.charAt(end - 1) === '等' ? end - 1 : end };
  const counted = itemsOf(masked, place);
  const { items } = counted;
  const own = items.filter((item, index) => {
    const words = masked.slice(item.start, item.end);
    return index === 0 ? words.includes(word) : words.startsWith(word);
  });
  const open = place.end < end;
  return !open && own.length >= 3 && own.length === items.length ? { items, most: items.length } : null;
}

/**
 * “七进” … 进机关、进大厅、…: members of a list that all begin with the slogan's word are as many as it says. Only
 * lists in the same sentence count: elsewhere other members may be told.
 */
export function readSloganClaims(reading: SentenceReading): ReadClaim[] {
  const claims: ReadClaim[] = [];
  const { masked, start } = reading;
  for (const match of masked.slice(start, reading.end).matchAll(SLOGAN)) {
    const [whole, numeral = '', word = ''] = match;
    const number = readChineseNumeral(numeral);
    if (number === null || number < 2) continue;
    const before = listBefore(reading, start + match.index, word);
    if (before) {
      const place = { start: before.items[0]?.start ?? start, end: start + match.index + whole.length };
      claims.push(judgeCount(masked, place, before, number, false));
      continue;
    }
    const from = start + match.index + whole.length;
    const list = [...masked.slice(from, reading.end).matchAll(/[^，；：。]+/g)].find(
      ([words]) => words.split('、').length > 2,
    );
    if (!list) continue;
    const clause = { start: from + list.index, end: from + list.index + list[0].length };
    const { items } = itemsOf(masked, clause);
    // The first member carries the words before the list, the last those after it.
    const own = items.filter((item, index) => {
      const words = masked.slice(item.start, item.end);
      return index === 0 ? words.includes(word) : words.startsWith(word);
    });
    if (own.length < 2 || own.length !== items.length) continue;
    const last = masked.slice(own.at(-1)?.start, clause.end);
    // 等活动 after a list of full length only closes it; the list may not be longer than the name says.
    claims.push(
      judgeCount(
        masked,
        { start: start + match.index, end: clause.end },
        { items: own, most: own.length },
        number,
        last.includes('等'),
      ),
    );
  }
  return claims;
}
