import type { Quantity } from '../numbers/quantity.js';
import type { LedgerValue } from '../report/proofreading-context.js';
import { clauseWords, type SentenceReading } from './sentence-reading.js';

/** The indicator that a number in the text is a value of: its name stands in the number's clause, the longest wins. */
export function ledgerValueOf(
  reading: SentenceReading,
  quantity: Quantity,
  ledger: readonly LedgerValue[],
): LedgerValue | null {
  if (ledger.length === 0) return null;
  const words = clauseWords(reading, quantity.start);
  const named = ledger.filter(
    ({ indicator, unit }) => words.includes(indicator) && (unit === '' || unit === quantity.measure),
  );
  return named.sort((a, b) => b.indicator.length - a.indicator.length)[0] ?? null;
}
