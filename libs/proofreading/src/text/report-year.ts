import type { ProofreadingContext } from '../report/proofreading-context.js';
import type { ProofText } from './proof-text.js';

/** The year reported on: as the context says, else the title's or the first year the text names. */
export function reportYear(proof: ProofText, context: ProofreadingContext): number | null {
  if (context.year !== undefined) return context.year;
  const titled = /((?:19|20)\d{2})年/.exec(context.title ?? '');
  const first = titled ?? /((?:19|20)\d{2})年(?!以前|底|前)/.exec(proof.masked.slice(0, 600));
  return first ? Number(first[1]) : null;
}
