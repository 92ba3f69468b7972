import { compoundsIn, type Compound } from '../numbers/compounds.js';
import { isExact, wholeNumber } from '../numbers/compare-quantities.js';
import type { ReadClaim } from '../report/claim.js';
import type { Place } from '../report/finding.js';
import { itemsOf } from './listed-items.js';
import { wordsBetween, type SentenceReading } from './sentence-reading.js';

/** Names of a paragraph that are kept in mind. */
const MOST_NAMED = 4;

const totalOf = (compound: Compound): number => compound.parts.reduce((sum, { number }) => sum + number, 0);
const formulaOf = (compound: Compound): string =>
  `${compound.parts.map(({ number }) => number).join('+')}=${totalOf(compound)}`;

/** “四减一优”（减环节、…，优流程）: the list in brackets has as many members as the name says. */
function againstBrackets(reading: SentenceReading, compound: Compound): ReadClaim | null {
  const { masked } = reading;
  const open = masked[compound.end] === '”' ? compound.end + 1 : compound.end;
  if (masked[open] !== '（') return null;
  const close = open + masked.slice(open, reading.end).indexOf('）');
  if (close < open) return null;
  const { items } = itemsOf(masked, { start: open + 1, end: close }, '、，；');
  if (items.length < 2) return null;
  return againstItems(reading, { start: compound.start, end: close + 1 }, compound, items);
}

function againstItems(reading: SentenceReading, place: Place, compound: Compound, items: readonly Place[]): ReadClaim {
  const words = items.map((item) => wordsBetween(reading, item.start, item.end).trim());
  const wrong = compound.parts.filter(({ number, word }) => {
    const having = words.filter((item) => item.includes(word)).length;
    return having > 0 && having !== number;
  });
  const values = [
    ...words.map((value) => ({ role: 'item', value }) as const),
    { role: 'total', value: String(totalOf(compound)) } as const,
  ];
  const claim = { kind: 'count', ...place, values } as const;
  if (items.length === totalOf(compound) && wrong.length === 0) {
    return { ...claim, verdict: 'holds', explanation: `${formulaOf(compound)}，列举${items.length}项，一致。` };
  }
  return {
    ...claim,
    verdict: 'fails',
    explanation: `${formulaOf(compound)}，列举${items.length}项，不符。请核对名称或列举。`,
  };
}

/** A list in the sentences next to it whose members carry the words of the name: 5个司法所、1个律师事务所、…、2个人民法庭. */
function againstList(reading: SentenceReading, compound: Compound): ReadClaim | null {
  const { masked } = reading;
  for (const clause of reading.clauses) {
    if (clause.end <= compound.end) continue;
    const from = compound.start >= reading.start ? Math.max(clause.start, compound.end + 1) : clause.start;
    const { items } = itemsOf(masked, { start: from, end: clause.end });
    // The last member may run on into the rest of the sentence: the word then stands in it, not at its end.
    const ofName = items.filter((item) => {
      const words = wordsBetween(reading, item.start, item.end);
      return compound.parts.some(({ word }) => words.endsWith(word) || (item === items.at(-1) && words.includes(word)));
    });
    if (ofName.length < 3 || ofName.length !== items.length) continue;
    const start = items[0]?.start ?? clause.start;
    return againstItems(reading, { start, end: clause.end }, compound, items);
  }
  return null;
}

/** “在一乡六办设立工作站7个”: one for each, so the name's numbers add up to the number set up. */
function againstNumber(reading: SentenceReading, compound: Compound): ReadClaim | null {
  const after = reading.quantities.find((q) => q.start >= compound.end && q.group !== 'percent');
  if (!after || !isExact(after) || !['generic', 'place', 'organisation'].includes(after.group)) return null;
  // The last word of a bare name may have taken the verb with it: 六办设立.
  const between = wordsBetween(reading, compound.start, after.start);
  if (/[，；：。”]/.test(between) || !/设立|设置|建立|建成|成立|挂牌|配备|打造/.test(between)) return null;
  const number = wholeNumber(after.value);
  const total = totalOf(compound);
  if (number === null) return null;
  const values = [
    ...compound.parts.map((part) => ({ role: 'part', value: String(part.number) }) as const),
    { role: 'total', value: String(number) } as const,
  ];
  const claim = { kind: 'sum', start: compound.start, end: after.end, values } as const;
  const formula = `${formulaOf(compound)}，原文为${number}`;
  if (number === total) return { ...claim, verdict: 'holds', explanation: `${formula}，一致。` };
  const near = Math.abs(number - total) <= 2;
  return {
    ...claim,
    verdict: near ? 'fails' : 'unknown',
    explanation: `${formula}，不一致；若一处设多个，请说明。`,
    asks: true,
  };
}

/** Names made of numbers (四所一庭 = 4+1) against what they name, within one paragraph. */
export function readCompoundClaims(readings: readonly SentenceReading[]): ReadClaim[] {
  const claims: (ReadClaim | null)[] = [];
  let paragraph = -1;
  let named: Compound[] = [];
  for (const reading of readings) {
    if (reading.paragraph !== paragraph) named = [];
    paragraph = reading.paragraph;
    for (const compound of named) claims.push(againstList(reading, compound));
    const own = compoundsIn(reading.masked, reading);
    for (const compound of own) {
      claims.push(
        againstBrackets(reading, compound) ?? againstList(reading, compound),
        againstNumber(reading, compound),
      );
    }
    // A name in quotation marks is taken up again in later sentences.
    named = [...named, ...own.filter(({ end }) => reading.masked[end] === '”')].slice(-MOST_NAMED);
  }
  return claims.filter((claim) => claim !== null);
}
