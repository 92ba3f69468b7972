import type { Finding } from '../report/finding.js';
import { identityOf, sameIdentity, type FindingIdentity } from './finding-identity.js';

/** Words so long are nowhere else by chance: where they stand once, no neighbour has to be the same. */
const UNMISTAKABLE = 8;
/** Of the words around, so many units next to the excerpt have to be the same. */
const ENOUGH_AROUND = 6;

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

const likeness = (a: FindingIdentity, b: FindingIdentity): number =>
  sharedEnd(a.before, b.before) + sharedBeginning(a.after, b.after);

/** At the edge of a text there are fewer words around: all of them will do. */
const enough = ({ before, after }: FindingIdentity): number => Math.min(ENOUGH_AROUND, before.length + after.length);

/**
 * One place seen in a section's own text, at whose edge the words around end, and in the report that the section is part
 * of: as far as both have words around, they are the same.
 */
function samePlace(a: FindingIdentity, b: FindingIdentity): boolean {
  if (a.rule !== b.rule || a.excerpt !== b.excerpt || a.excerpt === '') return false;
  const before = Math.min(a.before.length, b.before.length);
  const after = Math.min(a.after.length, b.after.length);
  const told = before + after >= ENOUGH_AROUND || a.excerpt.length >= UNMISTAKABLE;
  return told && sharedEnd(a.before, b.before) === before && sharedBeginning(a.after, b.after) === after;
}

/**
 * Which decision a finding of this text has already had, perhaps in an earlier version of it: decisions follow their
 * words. Of several on the same place the last counts; a decision is handed to one place, or to places that nothing
 * tells apart.
 * @param text The exact text to which the offsets of `findings` refer.
 * @param decisions In the order in which they were taken.
 * @returns For each finding its decision, or null.
 */
export function carryDecisions<D extends FindingIdentity>(
  findings: readonly Finding[],
  text: string,
  decisions: readonly D[],
): (D | null)[] {
  const identities = findings.map((finding) => identityOf(finding, text));
  const last: D[] = [];
  for (const decision of decisions) {
    const at = last.findIndex((one) => sameIdentity(one, decision) || samePlace(one, decision));
    if (at >= 0) last.splice(at, 1);
    last.push(decision);
  }
  const carried = identities.map((identity) => last.find((decision) => sameIdentity(decision, identity)) ?? null);
  const free = new Set(last.filter((decision) => !carried.includes(decision)));
  const pairs = identities.flatMap((identity, index) => {
    if (carried[index]) return [];
    const alike = identities.filter((one) => one.rule === identity.rule && one.excerpt === identity.excerpt);
    const alone = alike.length === 1 && identity.excerpt.length >= UNMISTAKABLE;
    return [...free].flatMap((decision) => {
      if (decision.rule !== identity.rule || decision.excerpt !== identity.excerpt) return [];
      const score = likeness(decision, identity);
      return alone || score >= enough(identity) ? [{ index, decision, score }] : [];
    });
  });
  // The likeliest first; of two that are as likely the later decision.
  pairs.sort((a, b) => b.score - a.score || last.indexOf(b.decision) - last.indexOf(a.decision));
  for (const { index, decision } of pairs) {
    if (carried[index] || !free.has(decision)) continue;
    carried[index] = decision;
    free.delete(decision);
  }
  return carried;
}
