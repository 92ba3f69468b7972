import type { Quantity } from '../numbers/quantity.js';
import type { ReadClaim } from '../report/claim.js';
import { sameMeasure } from '../tables/measure-words.js';
import { DISPOSITION, INTAKE, OUTCOME, wordsIn } from '../tables/process-words.js';
import { judgeSubset } from './judge-subset.js';
import { judgeSum, type Completeness } from './judge-sum.js';
import { beginningsOf, firstOfEachMember, partsFrom, type PartList } from './part-lists.js';
import { clauseIndex, wordsBefore, wordsBetween, type SentenceReading } from './sentence-reading.js';

/** Words and marks after which the parts of a total are told. */
/** 审结案件中，…: as 其中, of what is named. */
const MARKER =
  /其中|(?:案件|申请|纠纷|问题|项目|人员|文件|事项|案卷|建议|诉求)中(?=[，：])|包括|包含|分别为|分别是|分别有|分别|即|：|（/g;

/** More in one sentence are no prose. */
const MOST_MARKERS = 60;

/** Where the claim begins: the clause in which the total stands, or where the total stands in a sentence of its own. */
function startOf(reading: SentenceReading, total: Quantity): number {
  const home = total.start >= reading.start ? reading : (reading.previous ?? reading);
  return home.clauses[clauseIndex(home, total.start)]?.start ?? total.start;
}

/** Quantities before the marker of which the parts can be parts, the nearest first. */
function totalsBefore(
  reading: SentenceReading,
  markerAt: number,
  parts: readonly Quantity[],
  marker: string,
): Quantity[] {
  const [first] = parts;
  if (!first) return [];
  const fits = (q: Quantity): boolean => sameMeasure(q.group, first.group) && !q.quoted;
  const within = reading.quantities.filter((q) => q.end <= markerAt && q.depth <= first.depth && fits(q)).reverse();
  if (marker === '（') {
    const nearest = reading.quantities.filter((q) => q.end <= markerAt).at(-1);
    // Brackets belong to the number right before them, perhaps with its noun between.
    return nearest && fits(nearest) && !/[，；：、]/.test(wordsBetween(reading, nearest.end, markerAt))
      ? [nearest]
      : [];
  }
  const marksBetween = (q: Quantity): string => wordsBetween(reading, q.end, markerAt);
  // “共257项，包括：” and “共有5类：”: with a word that says so the total may stand a clause before the colon.
  const said = /(?:包括|包含|分别为|分别是|即|如下|其中)$/.test(wordsBetween(reading, markerAt - 3, markerAt));
  if (marker === '：') return within.filter((q) => !(said ? /[；：]/ : /[，；、]/).test(marksBetween(q)));
  if (marker === '即' || marker === '分别') return within.filter((q) => !/[；：]/.test(marksBetween(q)));
  const ofThis = marker === '其中' ? 2 : 12;
  if (within.length > 0 || markerAt - reading.start > ofThis) return within;
  const before = (reading.previous?.quantities ?? []).filter((q) => q.depth === 0 && fits(q)).reverse();
  if (marker === '其中' || !reading.previous) return before;
  // 审结案件中: the number that was told with the same word comes first.
  const { previous } = reading;
  const word = wordsBetween(reading, reading.start, markerAt).slice(-2);
  const named = before.filter((q) => word.length === 2 && wordsBefore(previous, q).includes(word));
  return named.length > 0 ? named : before;
}

const completenessOf = (marker: string, list: PartList): Completeness =>
  list.open
    ? 'open'
    : marker.endsWith('中') || ['其中', '（', '包括', '包含', '即', '分别'].includes(marker)
      ? 'likely'
      : 'closed';

/** 行政检查, 行政调解: kinds of power, and no stage of anything. */
const POWER = /行政(?:检查|调解|登记|审查|确认)/g;

/** Told with 受理、审结 …: stages of one thing and no kinds of it. */
const isStage = (reading: SentenceReading, part: Quantity): boolean =>
  wordsIn([...OUTCOME, ...INTAKE], wordsBefore(reading, part).replace(POWER, '').slice(-8)).length > 0;

/** A case is concluded in one way only: of what was concluded these are kinds, and may not be more than all. */
const CONCLUDES = /审结|办结|结案|已结/;

/** 受理…、不予受理…, 合格…、不合格…, 其他…: with its opposite a stage is a kind, and all kinds are told. */
const saysRest = (reading: SentenceReading, parts: readonly Quantity[]): boolean =>
  parts.some((part) => /不予|不合格|未|其他|其它|其余|结转|旧存/.test(wordsBefore(reading, part).slice(-8)));

/** 诉前化解…、诉中化解…: told with one word, they are kinds and no stages of each other. */
function toldAlike(reading: SentenceReading, parts: readonly Quantity[]): boolean {
  const [first = [], ...others] = parts.map((part) => wordsIn(OUTCOME, wordsBefore(reading, part).slice(-8)));
  return parts.length >= 2 && first.some((word) => others.every((words) => words.includes(word)));
}

function subsets(reading: SentenceReading, parts: readonly Quantity[], total: Quantity): ReadClaim[] {
  return parts.map((part) => judgeSubset({ start: startOf(reading, total), end: part.end }, part, total));
}

function claimsAt(reading: SentenceReading, at: number, marker: string): ReadClaim[] {
  const from = at + marker.length;
  const inBrackets = marker === '（';
  const depth = bracketDepth(reading, from);
  const close = depth > 0 ? closingOf(reading, from) : reading.end;
  const all = partsFrom(reading, from, close, depth);
  const totals = totalsBefore(reading, at, all.parts, marker);
  const [nearest] = totals;
  if (!nearest) return [];
  const ofList = beginningsOf(all.parts);
  const ofMembers = beginningsOf(firstOfEachMember(reading, from, close, depth));
  for (const total of totals) {
    const parts = ofList(total) ?? ofMembers(total);
    if (!parts) continue;
    const end = parts.at(-1)?.end ?? at;
    return [judgeSum({ start: startOf(reading, total), end }, parts, total, 'closed')];
  }
  // What adds up is a list; what does not is one only as far as it surely goes.
  const parts = all.parts.slice(0, all.sure);
  const list = { ...all, parts, end: parts.at(-1)?.end ?? all.end };
  const [only] = list.parts;
  const saysPart =
    marker === '其中' || (inBrackets && /^(?:其中|有|含|包括|已|均)/.test(wordsBetween(reading, from, from + 2)));
  if (list.parts.length === 1 && only)
    return saysPart && !inRate(reading, only) ? subsets(reading, [only], nearest) : [];
  if (marker === '即' || marker === '分别') return [];
  if (
    !saysRest(reading, list.parts) &&
    !toldAlike(reading, list.parts) &&
    list.parts.filter((part) => isStage(reading, part)).length * 2 >= list.parts.length
  ) {
    if (marker !== '其中') return [];
    const kinds = list.parts.length >= 3 && CONCLUDES.test(wordsBefore(reading, nearest));
    if (kinds && list.parts.every((part) => DISPOSITION.test(wordsBefore(reading, part).slice(-8)))) {
      const sum = judgeSum({ start: startOf(reading, nearest), end: list.end }, list.parts, nearest, 'likely');
      if (sum.verdict === 'fails') return [sum];
    }
    return subsets(reading, list.parts, nearest);
  }
  const place = { start: startOf(reading, nearest), end: list.end };
  return [judgeSum(place, list.parts, nearest, completenessOf(marker, list))];
}

/** 每件、各3件: a rate and no part. */
const inRate = (reading: SentenceReading, part: Quantity): boolean => /[每各均]$/.test(wordsBefore(reading, part));

function bracketDepth(reading: SentenceReading, offset: number): number {
  let depth = 0;
  for (let at = reading.start; at < offset; at += 1) {
    if (reading.masked[at] === '（') depth += 1;
    else if (reading.masked[at] === '）') depth = Math.max(0, depth - 1);
  }
  return depth;
}

function closingOf(reading: SentenceReading, from: number): number {
  let depth = 0;
  for (let at = from; at < reading.end; at += 1) {
    if (reading.masked[at] === '（') depth += 1;
    else if (reading.masked[at] === '）' && --depth < 0) return at;
  }
  return reading.end;
}

/** 共…其中…、共…包括…、共…：…、…（…）: parts told after their total, nested ones too. */
export function readPartClaims(reading: SentenceReading): ReadClaim[] {
  if (reading.quantities.length === 0) return [];
  const claims: ReadClaim[] = [];
  const words = wordsBetween(reading, reading.start, reading.end);
  for (const match of [...words.matchAll(MARKER)].slice(0, MOST_MARKERS)) {
    const at = reading.start + match.index;
    // “（其中…”、“其中，包括…”、“其中：” are one marker: the word counts, not the mark beside it.
    const after = words.slice(match.index + match[0].length, match.index + match[0].length + 3);
    if (match[0] !== '其中' && /其中[，：]?$/.test(words.slice(Math.max(0, match.index - 3), match.index))) continue;
    if ((match[0] === '（' || match[0] === '：') && after.startsWith('其中')) continue;
    if (['包括', '包含'].includes(match[0]) && after.startsWith('：')) continue;
    claims.push(...claimsAt(reading, at, match[0]));
  }
  return claims;
}
