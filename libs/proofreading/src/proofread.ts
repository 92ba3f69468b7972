import type { Flow } from '@chancery/documents/browser';
import { readClaims } from './claims/read-claims.js';
import type { Claim, ReadClaim } from './report/claim.js';
import type { Finding, Remark } from './report/finding.js';
import type { ProofreadingContext } from './report/proofreading-context.js';
import { ALL_RULES } from './rules/all-rules.js';
import type { Rule } from './rules/rule.js';
import { textOfFlow } from './text/text-of-flow.js';
import { pathFinder } from './text/path-at.js';
import { readProofText, type ProofText } from './text/proof-text.js';

/** 校对结果. Offsets of findings and claims are UTF-16 units in `text`. */
export interface Proof {
  readonly text: string;
  /** In reading order. */
  readonly findings: readonly Finding[];
  /** In reading order. */
  readonly claims: readonly Claim[];
}

/** Places of a systematic defect that are kept; `count` tells of all. */
const MOST_PLACES = 500;

export const isInForce = ({ from, to, ofWholeReport }: Rule, { on, piece }: ProofreadingContext): boolean =>
  !(piece === true && ofWholeReport === true) &&
  (on === undefined || ((from === undefined || from <= on) && (to === undefined || on <= to)));

/** 白名单: words that editors have said are right, for one rule or for all. */
const withoutAllowed = (rule: Rule, text: string, remarks: Remark[], { allowed = [] }: ProofreadingContext): Remark[] =>
  remarks.filter(
    ({ start, end }) =>
      !allowed.some((one) => (one.rule === '' || one.rule === rule.id) && text.slice(start, end) === one.words),
  );

/** Many remarks of one rule become one finding with the places of all. */
function gathered(rule: Rule, remarks: readonly Remark[]): (Remark & Pick<Finding, 'count' | 'systematic'>)[] {
  if (rule.systematicFrom === undefined || remarks.length < rule.systematicFrom) return [...remarks];
  const inOrder = [...remarks].sort((a, b) => a.start - b.start || a.end - b.end);
  const [first] = inOrder;
  if (!first) return [];
  const places = inOrder.slice(0, MOST_PLACES).map(({ start, end }) => ({ start, end }));
  // One suggestion for all places only where it is the same for all.
  const suggestion = remarks.every((remark) => remark.suggestion === first.suggestion) ? first.suggestion : undefined;
  const message = `${first.message}全文共${remarks.length}处。`;
  return [{ ...first, message, suggestion, count: remarks.length, places, systematic: true }];
}

/** What is known already of the single paragraphs; absent: everything is read. */
export interface KnownParagraphs {
  readonly claims: readonly ReadClaim[];
  /** Of every rule that is `ofParagraph`, by its id. */
  readonly remarks: ReadonlyMap<string, readonly Remark[]>;
}

/** A text that has been read, judged by every rule in force. */
export function proofreadText(proof: ProofText, context: ProofreadingContext, known?: KnownParagraphs): Proof {
  const { text } = proof;
  const claims = readClaims(proof, context, known?.claims);
  const find = (rule: Rule): Remark[] => [...(known?.remarks.get(rule.id) ?? rule.find(proof, context, claims))];
  const pathAt = pathFinder(proof);
  const findings = ALL_RULES.filter((rule) => isInForce(rule, context)).flatMap((rule) =>
    gathered(rule, withoutAllowed(rule, text, find(rule), context)).map(
      ({ start, end, message, level, suggestion, count, places, systematic }): Finding => ({
        rule: rule.id,
        level: level ?? rule.level,
        path: pathAt(start),
        start,
        end,
        excerpt: text.slice(start, end),
        message,
        ...(suggestion === undefined ? {} : { suggestion }),
        ...(rule.citation === undefined ? {} : { citation: rule.citation }),
        ...(places === undefined ? {} : { count: count ?? places.length, places }),
        ...(systematic === undefined ? {} : { systematic }),
      }),
    ),
  );
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text, findings, claims: claims.map(({ asks: _, ...claim }) => claim) };
}

/**
 * 校对: reads a text as a careful clerk does. Pure: no clock, no network; the same text and context give the same proof.
 * @param source A flow as `layoutFlow` makes it, or plain text, one paragraph a line.
 * @param context What is known beside the text; a rule that needs what is missing finds nothing.
 */
export function proofread(source: Flow | string, context: ProofreadingContext = {}): Proof {
  const proof = typeof source === 'string' ? readProofText(source) : textOfFlow(source);
  return proofreadText(proof, context);
}
