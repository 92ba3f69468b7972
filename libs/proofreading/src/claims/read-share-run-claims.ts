import { sameDecimal } from '@chancery/domain';
import { isExact, printed, sumOf } from '../numbers/compare-quantities.js';
import type { Quantity } from '../numbers/quantity.js';
import { isShare } from '../numbers/shares.js';
import type { ReadClaim } from '../report/claim.js';
import { sameMeasure } from '../tables/measure-words.js';
import { clauseWords, wordsBetween, type SentenceReading } from './sentence-reading.js';

const SHARES = /占比?(?:分别|各)[为是]?|(?:分别|各)占/;

/** Percentages that follow each other from `from` on. */
function runFrom(reading: SentenceReading, from: number): Quantity[] {
  const run: Quantity[] = [];
  for (const quantity of reading.quantities.slice(from)) {
    const last = run.at(-1);
    if (quantity.group !== 'percent' || (last && !/^[、和，]$/.test(wordsBetween(reading, last.end, quantity.start))))
      break;
    run.push(quantity);
  }
  return run;
}

/** The whole that the parts make: told before them in the sentence, and their sum. */
function wholeOf(reading: SentenceReading, parts: readonly Quantity[]): Quantity | null {
  const [first] = parts;
  if (!first) return null;
  const sum = sumOf(parts);
  const before = reading.quantities.filter((q) => q.end <= first.start && sameMeasure(q.group, first.group));
  return before.find((q) => isExact(q) && sameDecimal(q.value, sum)) ?? null;
}

/** “共390卷，其中甲234卷、乙117卷、丙39卷，占比分别为60%、30%、10%”: each share of the whole that the parts add up to. */
export function readShareRunClaims(reading: SentenceReading): ReadClaim[] {
  const claims: ReadClaim[] = [];
  let passed = 0;
  reading.quantities.forEach((first, index) => {
    if (index < passed || first.group !== 'percent' || !SHARES.test(clauseWords(reading, first.start))) return;
    const run = runFrom(reading, index);
    passed = index + run.length;
    const [measured] = reading.quantities
      .slice(0, index)
      .filter(({ group }) => group !== 'percent')
      .slice(-1);
    if (run.length < 2 || !measured) return;
    const parts = reading.quantities
      .slice(0, index)
      .filter((q) => sameMeasure(q.group, measured.group) && isExact(q))
      .slice(-run.length);
    const whole = parts.length === run.length ? wholeOf(reading, parts) : null;
    if (!whole) return;
    run.forEach((percent, n) => {
      const part = parts[n];
      if (!part || !isExact(percent)) return;
      const holds = isShare(part.value, whole.value, percent.value, percent.decimals);
      const formula = `${printed(part.value)}÷${printed(whole.value)}`;
      claims.push({
        kind: 'ratio',
        start: part.start,
        end: percent.end,
        values: [
          { role: 'part', value: printed(part.value) },
          { role: 'total', value: printed(whole.value) },
          { role: 'percent', value: printed(percent.value) },
        ],
        verdict: holds ? 'holds' : 'fails',
        explanation: holds
          ? `${formula}与${printed(percent.value)}%一致。`
          : `${formula}与所称${printed(percent.value)}%不符。请核对分项、合计或百分数。`,
      });
    });
  });
  return claims;
}
