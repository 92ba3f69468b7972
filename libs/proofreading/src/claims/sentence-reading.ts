import type { Quantity } from '../numbers/quantity.js';
import type { ProofText, Sentence } from '../text/proof-text.js';

/** A sentence with its quantities: what every reader of claims begins from. */
export interface SentenceReading extends Sentence {
  readonly masked: string;
  readonly quantities: readonly Quantity[];
  /** The sentence before it in the same paragraph. */
  readonly previous: SentenceReading | null;
}

/** No sentence of prose has more numbers; what has is a table run together, and would be compared pair by pair. */
const MOST_QUANTITIES = 50;

/** Hands the quantities of a text to their sentences. */
export function readSentences(proof: ProofText): SentenceReading[] {
  const { quantities } = proof;
  const readings: SentenceReading[] = [];
  let next = 0;
  for (const sentence of proof.sentences) {
    while ((quantities[next]?.start ?? Infinity) < sentence.start) next += 1;
    const from = next;
    while ((quantities[next]?.start ?? Infinity) < sentence.end) next += 1;
    const before = readings.at(-1);
    const previous = before?.paragraph === sentence.paragraph ? { ...before, previous: null } : null;
    readings.push({
      ...sentence,
      masked: proof.masked,
      quantities: quantities.slice(from, Math.min(next, from + MOST_QUANTITIES)),
      previous,
    });
  }
  return readings;
}

/** Words between two offsets of a sentence. */
export const wordsBetween = (reading: SentenceReading, start: number, end: number): string =>
  reading.masked.slice(Math.max(start, 0), Math.max(end, start));

/** Index of the clause that holds an offset; the last one for the end mark. */
export function clauseIndex(reading: SentenceReading, offset: number): number {
  const at = reading.clauses.findIndex((clause) => offset < clause.end);
  return at < 0 ? reading.clauses.length - 1 : at;
}

/** Words of the clause in which a quantity stands, up to the quantity. */
export function wordsBefore(reading: SentenceReading, quantity: Quantity): string {
  const clause = reading.clauses[clauseIndex(reading, quantity.start)];
  const other = reading.quantities.filter((q) => q.end <= quantity.start).at(-1);
  return wordsBetween(reading, Math.max(clause?.start ?? reading.start, other?.end ?? 0), quantity.start);
}

/** Words after a quantity up to the next quantity or the end of its clause. */
export function wordsAfter(reading: SentenceReading, quantity: Quantity): string {
  const clause = reading.clauses[clauseIndex(reading, quantity.start)];
  const other = reading.quantities.find((q) => q.start >= quantity.end);
  return wordsBetween(reading, quantity.end, Math.min(clause?.end ?? reading.end, other?.start ?? Infinity));
}

/** Words of a whole clause. */
export function clauseWords(reading: SentenceReading, offset: number): string {
  const clause = reading.clauses[clauseIndex(reading, offset)];
  return clause ? wordsBetween(reading, clause.start, clause.end) : '';
}
