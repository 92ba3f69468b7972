import { readParagraphClaims } from '../claims/read-claims.js';
import { isInForce, type KnownParagraphs } from '../proofread.js';
import type { Place, Remark } from '../report/finding.js';
import type { ProofreadingContext } from '../report/proofreading-context.js';
import { ALL_RULES } from '../rules/all-rules.js';
import type { Rule } from '../rules/rule.js';
import { readProofText, type ProofText } from '../text/proof-text.js';

/** One paragraph as it was read alone; all places are its own. */
export interface ParagraphReading extends KnownParagraphs {
  readonly proof: ProofText;
}

/** Rules that look at one paragraph only. */
export const rulesOfParagraph = (context: ProofreadingContext): Rule[] =>
  ALL_RULES.filter((rule) => rule.ofParagraph === true && isInForce(rule, context));

/** Reads one paragraph. @param isHeading The flow says that it is a heading. */
export function readParagraph(line: string, isHeading: boolean, context: ProofreadingContext): ParagraphReading {
  const proof = readProofText(line, isHeading ? new Set([0]) : new Set());
  const remarks = new Map(rulesOfParagraph(context).map((rule) => [rule.id, rule.find(proof, context, [])]));
  return { proof, claims: readParagraphClaims(proof, context), remarks };
}

/** The same, so many units further on. */
export const shifted = <P extends Place>(places: readonly P[], by: number): P[] =>
  places.map((place) => ({ ...place, start: place.start + by, end: place.end + by }));

/** Remarks with all their places. */
export const shiftedRemarks = (remarks: readonly Remark[], by: number): Remark[] =>
  shifted(remarks, by).map((remark) => (remark.places ? { ...remark, places: shifted(remark.places, by) } : remark));
