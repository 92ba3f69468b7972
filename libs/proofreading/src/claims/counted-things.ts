import type { Quantity } from '../numbers/quantity.js';
import { INTAKE, OUTCOME } from '../tables/process-words.js';
import { wordsAfter, wordsBefore, type SentenceReading } from './sentence-reading.js';

/** The thing that is counted, with marks, verbs of the procedure and little words taken away. */
function nounsOf(reading: SentenceReading, quantity: Quantity): string {
  let words = wordsBefore(reading, quantity) + wordsAfter(reading, quantity);
  for (const word of [...OUTCOME, ...INTAKE]) words = words.replaceAll(word, '');
  return words.replace(/[^\u4e00-\u9fff]|全[区市县省]|[已共被均约达有的了其中成功实际行政]/g, '');
}

/** Two neighbouring characters that both have; a noun of one character, or none, is taken to be the same thing. */
function shareNoun(a: string, b: string): boolean {
  if (a.length < 2 || b.length < 2) return true;
  for (let at = 0; at + 1 < b.length; at += 1) if (a.includes(b.slice(at, at + 2))) return true;
  return false;
}

/** Whether two numbers count the same thing, as far as their clauses tell. */
export const countTheSame = (reading: SentenceReading, a: Quantity, b: Quantity): boolean =>
  shareNoun(nounsOf(reading, a), nounsOf(reading, b));
