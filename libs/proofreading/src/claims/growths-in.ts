import type { Quantity } from '../numbers/quantity.js';
import { sameMeasure } from '../tables/measure-words.js';
import { IS_FALL, IS_GROWTH } from './growth-words.js';
import { lastYears } from './last-years.js';
import { clauseIndex, clauseWords, wordsBefore, wordsBetween, type SentenceReading } from './sentence-reading.js';

/** A percentage of change and the number it is told of. */
export interface Growth {
  readonly now: Quantity;
  /** Last year's value, where the sentence tells it. */
  readonly before: Quantity | null;
  readonly percent: Quantity;
  readonly fall: boolean;
  readonly start: number;
}

/** Before a number by which something has changed. */
export const CHANGED_BY = /(?:增加|减少|多|少|增|减|上升|下降)了?$/;

/** 下降38.6%、上升2.8%: the next of a run may turn. */
const GOES_ON = /^[、和](?:增长|上升|下降|减少|增加|提高|降低)?$/;

/** Percentages told one after the other: 同比分别下降15.6%、12.9%. The first is told as a change. */
function runsOf(reading: SentenceReading): Quantity[][] {
  const runs: Quantity[][] = [];
  let last: Quantity | undefined;
  for (const quantity of reading.quantities) {
    const goesOn =
      last?.group === 'percent' &&
      quantity.group === 'percent' &&
      GOES_ON.test(wordsBetween(reading, last.end, quantity.start));
    if (goesOn) runs.at(-1)?.push(quantity);
    else if (quantity.group === 'percent') runs.push([quantity]);
    last = quantity;
  }
  return runs.filter(([first]) => first !== undefined && IS_GROWTH.test(wordsBefore(reading, first)));
}

/** Percentages that tell a change and no share, whatever they are told of. */
export const growthPercentages = (reading: SentenceReading): Quantity[] => runsOf(reading).flat();

/** “同比增长32.4%，达298件”: this year's value comes after. */
function reachedAfter(reading: SentenceReading, percent: Quantity): Quantity | null {
  const next = reading.quantities[reading.quantities.indexOf(percent) + 1];
  const reached = next && next.group !== 'percent' && /^(?:达到?了?|为|至)$/.test(wordsBefore(reading, next));
  return reached ? next : null;
}

/** “由164件上升到435件”: last year's value stands right before. */
function risenFrom(reading: SentenceReading, now: Quantity): Quantity | null {
  const earlier = reading.quantities[reading.quantities.indexOf(now) - 1];
  if (!earlier || !sameMeasure(earlier.group, now.group)) return null;
  const between = wordsBetween(reading, earlier.end, now.start);
  const rose =
    /^[^，；]{0,6}(?:增加|上升|提高|增长|提升|下降|减少|降低|压减|压缩|缩短|增|升|降|减|压)(?:到|至|为)了?$/.test(
      between,
    );
  return rose ? earlier : null;
}

/** This year's numbers of which the percentage may be told: near it, and not last year's. */
function candidates(
  reading: SentenceReading,
  first: Quantity,
  old: ReadonlySet<Quantity>,
  /** Clauses back: each of a run of percentages may be told of a clause of its own. */
  reach: number,
): Quantity[] {
  const here = clauseIndex(reading, first.start);
  return reading.quantities.filter((q) => {
    if (q.end > first.start || q.quoted || q.group === 'percent' || q.group === 'point' || old.has(q)) return false;
    // A clause with last year's value may stand between.
    const between = reading.quantities.some(
      (other) =>
        (old.has(other) || CHANGED_BY.test(wordsBefore(reading, other))) &&
        other.start > q.end &&
        other.end < first.start,
    );
    return (
      here - clauseIndex(reading, q.start) <= reach + (between ? 1 : 0) && !CHANGED_BY.test(wordsBefore(reading, q))
    );
  });
}

/** Which of the candidates the n-th percentage of a run of so many is told of. */
function nowOf(
  reading: SentenceReading,
  run: readonly Quantity[],
  n: number,
  all: readonly Quantity[],
): Quantity | null {
  const [first] = run;
  const told = first ? clauseWords(reading, first.start) : '';
  if (run.length > 1 || told.includes('分别'))
    return all.length >= run.length ? (all.slice(-run.length)[n] ?? null) : null;
  // 件数下降38.24%, 人数下降53.14%: told of what has that measure.
  const named = first && /([件人户次])数[^，、]{0,8}$/.exec(wordsBefore(reading, first))?.[1];
  const last = named ? all.filter(({ measure }) => measure.startsWith(named)).at(-1) : all.at(-1);
  return last ?? (first ? reachedAfter(reading, first) : null);
}

/** 降至1.1%, 提高到45%: what has been reached, and not by how much. */
const REACHED = /(?:到|至)(?:了|约|近)?$/;

/** Words of comparing, which are no subject of a change. */
const COMPARING =
  /同比|环比|比?较?(?:上年|去年|往年|\d{4}年)(?:同期)?|与|相比|分别|均|也|又|则|再|累计|全年|平均|年均|了|率|数量?|总量|总数|整体|总体/g;

/** A clause of its own with a subject of its own: “…由9个减至3个，申请材料减少58%” does not tell of the nine. */
function isOfAnother(reading: SentenceReading, now: Quantity, percent: Quantity): boolean {
  if (clauseIndex(reading, now.start) === clauseIndex(reading, percent.start)) return false;
  const told = wordsBefore(reading, percent).replace(IS_GROWTH, '').replace(COMPARING, '');
  const subject = told.replace(/[^\u4e00-\u9fff]/g, '');
  if (subject.length < 2 || /^[件人户次]/.test(subject)) return false;
  const home = clauseWords(reading, now.start);
  for (let at = 0; at + 1 < subject.length; at += 1) if (home.includes(subject.slice(at, at + 2))) return false;
  return true;
}

/** Every percentage of change in a sentence with what it is told of. */
export function growthsIn(reading: SentenceReading): Growth[] {
  const old = lastYears(reading);
  return runsOf(reading).flatMap((run) => {
    const [first] = run;
    if (!first || REACHED.test(wordsBefore(reading, first))) return [];
    const all = candidates(reading, first, old, run.length);
    const firstFalls = IS_FALL.test(wordsBefore(reading, first).slice(-8));
    return run.flatMap((percent, n): Growth[] => {
      const now = nowOf(reading, run, n, all);
      if (!now || (run.length === 1 && isOfAnother(reading, now, percent))) return [];
      const own = wordsBefore(reading, percent).slice(-8);
      const fall = n > 0 && IS_GROWTH.test(own) ? IS_FALL.test(own) : firstFalls;
      const start = Math.min(reading.clauses[clauseIndex(reading, now.start)]?.start ?? now.start, percent.start);
      const alike = [...old].filter((q) => sameMeasure(q.group, now.group) && q.end <= percent.start);
      return [{ now, before: risenFrom(reading, now) ?? alike.at(-1) ?? null, percent, fall, start }];
    });
  });
}
