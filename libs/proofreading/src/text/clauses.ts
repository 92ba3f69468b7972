import type { Place } from '../report/finding.js';

const OPENING = '（〔【';
const CLOSING = '）〕】';
/** Marks that part clauses; 、 parts the members of a list and no clauses. */
const PARTING = '，；：';

/** The clauses of a sentence; what stands in brackets belongs to the clause around it. */
export function clausesOf(masked: string, { start, end }: Place): Place[] {
  const clauses: Place[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const char = masked.charAt(at);
    if (OPENING.includes(char)) depth += 1;
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && PARTING.includes(char)) {
      clauses.push({ start: from, end: at });
      from = at + 1;
    }
  }
  clauses.push({ start: from, end });
  return clauses.filter((clause) => clause.end > clause.start);
}
