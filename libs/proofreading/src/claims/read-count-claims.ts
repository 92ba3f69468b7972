import { isExact, wholeNumber } from '../numbers/compare-quantities.js';
import { compoundsIn } from '../numbers/compounds.js';
import type { Quantity } from '../numbers/quantity.js';
import type { ReadClaim } from '../report/claim.js';
import type { Place } from '../report/finding.js';
import { judgeCount } from './judge-count.js';
import { itemsOf, listStart, quotedItems, type ItemCount } from './listed-items.js';
import { wordsBetween, type SentenceReading } from './sentence-reading.js';

/** Lists of names are short; a greater number is not announced by one. */
const MOST_ANNOUNCED = 60;

const NOT_ANNOUNCING: readonly Quantity['group'][] = [
  'percent',
  'point',
  'money',
  'time',
  'area',
  'length',
  'weight',
  'times',
  'none',
  'rank',
];

function announcedBy(quantity: Quantity): number | null {
  if (!isExact(quantity) || NOT_ANNOUNCING.includes(quantity.group)) return null;
  const number = wholeNumber(quantity.value);
  return number !== null && number > 0 && number <= MOST_ANNOUNCED ? number : null;
}

/** Whether the words are names and no sentence with numbers of its own. */
const isPlainList = (words: string): boolean => words !== '' && !/[\d%]|其中|分别/.test(words);

const tidy = (masked: string, { start, end }: Place): Place => {
  let from = start;
  let to = end;
  while (from < to && masked[from] === ' ') from += 1;
  while (to > from && ' 。'.includes(masked.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
};

/** 等6个部门, 等文件15件: the thing that is listed may stand before or after its number. */
/** 等部门联合检查3次: the number counts what was done, and not the list. */
const VERBS =
  /开展|联合|组织|检查|召开|举办|进行|共|参加|参与|联动|发放|办理|化解|培训|提出|受理|制定|印发|完成|实施|解决|整改|成立|建立|设立|采取|出动|协调|获|达|有|为/;

const AND_OTHERS = /等[^，；：。、（）《》“”\d等]{0,10}$/;

/** Groups of measure words with which a number sums up the list before it. */
const SUMMING: readonly Quantity['group'][] = [
  'kind',
  'generic',
  'item',
  'case',
  'place',
  'organisation',
  'person',
  'paper',
];
/** Things that are named one by one, so that their number is that of the names. */
const NAMED_ONE_BY_ONE =
  /^(?:部门|方面|领域|环节|单位|镇|街道|乡|区|县|市|科室|平台|维度|行业|板块|重点|阶段|层面|文件|制度|机制|试点|队伍|团队|力量|中心|窗口|系统|渠道|途径|专班|小组|清单|要素|专项|行动|工程|类别|载体|园区|要点|步骤|关口|课题)/;

/** What titles are titles of. */
const DOCUMENTS =
  /^(?:项|个|部|份|件)?[^，；。]{0,4}(?:制度|文件|办法|规定|规章|法规|法律|方案|意见|机制|标准|指引|清单|细则)/;

/**
 * Without 等 a spelled number sums up its list (“市、县、乡三级”). Digits may tell of the last member alone (“甲、乙2个”):
 * they do where they fit, or count what is named one by one.
 */
function sumsUp(reading: SentenceReading, quantity: Quantity, { items, most }: ItemCount, announced: number): boolean {
  if (!SUMMING.includes(quantity.group) || announced < 2) return false;
  if (quantity.spelled) return true;
  const fits = announced >= items.length && announced <= most;
  const noun = wordsBetween(reading, quantity.end, Math.min(reading.end, quantity.end + 4));
  return items.length >= 3 && (fits || NAMED_ONE_BY_ONE.test(noun));
}

/** “甲、乙、丙等6个部门”, “市、县、乡三级”: the number comes after its list. */
function listBefore(reading: SentenceReading, quantity: Quantity, announced: number): ReadClaim | null {
  const { masked } = reading;
  const and = AND_OTHERS.exec(masked.slice(Math.max(reading.start, quantity.start - 14), quantity.start))?.[0] ?? '';
  const openEnded = and !== '';
  if (openEnded && VERBS.test(and)) return null;
  const end = quantity.start - and.length;
  const place = tidy(masked, { start: Math.max(listStart(masked, end, reading.start), reading.start), end });
  const quotedList = openEnded ? null : quotedItems(masked, place);
  if (quotedList) return countOfQuoted(reading, quantity, quotedList, announced);
  const words = wordsBetween(reading, place.start, place.end);
  if (!/[、》”]/.test(words)) return null;
  // A list that the number follows at once; other words between would be another matter.
  const titled = titlesOf(masked, place);
  const counted: ItemCount = titled ?? itemsOf(masked, place);
  if (counted.items.length < 2 && !openEnded) return null;
  if (!titled && !isPlainList(words)) return null;
  // 《甲》《乙》2项制度: titles are counted by what right after them names documents.
  const ofTitles =
    titled !== null && end === quantity.start && DOCUMENTS.test(wordsBetween(reading, quantity.end, quantity.end + 6));
  if (!openEnded && (titled !== null ? !ofTitles : !sumsUp(reading, quantity, counted, announced))) return null;
  const claim = judgeCount(
    masked,
    { start: place.start, end: endOfNoun(reading, quantity) },
    counted,
    announced,
    openEnded,
  );
  const farOff =
    Math.abs(counted.items.length - announced) > 1 && (!quantity.spelled || counted.items.length > announced);
  return !openEnded && claim.verdict === 'fails' && farOff ? null : claim;
}

/** A name may have a list in it: only one too many or too few is surely meant to be counted. */
function countOfQuoted(
  reading: SentenceReading,
  quantity: Quantity,
  list: ItemCount & Place,
  announced: number,
): ReadClaim | null {
  const place = { start: list.start - 1, end: endOfNoun(reading, quantity) };
  const claim = judgeCount(reading.masked, place, list, announced, false);
  return Math.abs(list.items.length - announced) <= 1 && sumsUp(reading, quantity, list, announced) ? claim : null;
}

/** Titles that follow each other, perhaps with words before the first: they are the members. */
function titlesOf(masked: string, place: Place): ItemCount | null {
  if (masked.charAt(place.end - 1) !== '》') return null;
  const at = place.start + masked.slice(place.start, place.end).indexOf('《');
  if (at < place.start) return null;
  const run = { start: at, end: place.end };
  const { items } = itemsOf(masked, run);
  const all = items.filter((item) => masked.charAt(item.start) === '《');
  return all.length === items.length ? { items, most: items.length } : null;
}

function endOfNoun(reading: SentenceReading, quantity: Quantity): number {
  const rest = reading.masked.slice(quantity.end, Math.min(reading.end, quantity.end + 12));
  const stop = rest.search(/[，；：。、（）]|的/);
  return quantity.end + (stop < 0 ? rest.length : stop);
}

/** The thing that is listed, and what opens its list; of a name in quotation marks the rest of the name. */
const NOUN_BEFORE_LIST = /^[^，；：。、（）“”《》\d]{0,16}(?:，?即：?|（即?|：|，?分别[为是]：?)/;
const NAMED_BEFORE_LIST = /^[^，；：。、（）“”《》\d]{0,8}”[^，；：。、（）“”《》\d]{0,6}(?:，?即：?|（即?|：)/;

/** Names of levels of administration that stand for each other in brackets. */
const LEVELS =
  /^(?:自治)?(?:市|区|县|旗|镇|街道|乡|村|社区|园区|居|场|农场|办|局|委|室|站|所|中心|场所|单位|部门|乡镇|镇街)$/;

/** “2个基本制度（《甲》《乙》）”, “三项措施：甲、乙、丙”: the number comes before its list. */
function listAfter(reading: SentenceReading, quantity: Quantity, announced: number): ReadClaim | null {
  const { masked } = reading;
  const rest = masked.slice(quantity.end, Math.min(reading.end, quantity.end + 24));
  const match = (quantity.quoted ? NAMED_BEFORE_LIST : NOUN_BEFORE_LIST).exec(rest);
  if (!match) return null;
  const from = quantity.end + match[0].length;
  const inBrackets = match[0].includes('（');
  const stop = inBrackets
    ? masked.slice(from, reading.end).indexOf('）')
    : masked.slice(from, reading.end).search(/[。；]/);
  const place = tidy(masked, {
    start: from,
    end: stop < 0 ? reading.end : from + closeOf(masked, from, reading.end, inBrackets, stop),
  });
  const words = wordsBetween(reading, place.start, place.end);
  const openEnded = /等[^、，；]{0,6}$/.test(words);
  const titled = titlesOf(masked, place);
  if (!titled && (!isPlainList(words) || (!inBrackets && /[，]/.test(words)))) return null;
  if (!/[、》”]/.test(words)) return null;
  const counted = titled ?? itemsOf(masked, place, inBrackets ? '、，；' : '、');
  if (counted.items.length < 2 && !titled) return null;
  // 8个县（市、区）: other names of the same level, and no list.
  const isLevel = (item: Place): boolean => LEVELS.test(wordsBetween(reading, item.start, item.end));
  if (inBrackets && counted.items.every(isLevel)) return null;
  const end = inBrackets ? Math.min(place.end + 1, reading.end) : place.end;
  return judgeCount(masked, { start: quantity.start, end }, counted, announced, openEnded);
}

/** Where the list ends: at its own closing bracket, brackets inside it passed over. */
function closeOf(masked: string, from: number, end: number, inBrackets: boolean, stop: number): number {
  if (!inBrackets) return stop;
  let depth = 0;
  for (let at = from; at < end; at += 1) {
    if (masked[at] === '（') depth += 1;
    else if (masked[at] === '）' && --depth < 0) return at - from;
  }
  return stop;
}

/** Lists against the number that announces them. */
export function readCountClaims(reading: SentenceReading): ReadClaim[] {
  const compounds = compoundsIn(reading.masked, reading);
  return reading.quantities.flatMap((quantity) => {
    // 一站两中心 announces three and not one: names made of numbers are read as such (read-compound-claims).
    if (compounds.some(({ start, end }) => start <= quantity.start && quantity.start < end)) return [];
    const announced = announcedBy(quantity);
    if (announced === null) return [];
    const after = listAfter(reading, quantity, announced);
    const before = after || quantity.quoted ? null : listBefore(reading, quantity, announced);
    return [after, before].filter((claim) => claim !== null);
  });
}
