import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import { flowOfFragment, sourcePlaces, type FragmentDoc } from '@chancery/documents';
import { carryDecisions, proofread, type Place } from '@chancery/proofreading';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { ClaimView, SectionFinding } from './finding-view.js';
import { contextOfSection } from './proofreading-context-of.js';

export interface SectionProof {
  readonly findings: readonly SectionFinding[];
  readonly claims: readonly ClaimView[];
}

/**
 * Proofreads what somebody is writing in a section; nothing is kept. What editors have dismissed on a version is not
 * shown again at the same words.
 */
export function proofreadSection(
  door: UnitOfWork,
  context: Context,
  input: { readonly sectionId: string; readonly content: FragmentDoc },
): Promise<Outcome<SectionProof>> {
  return door.run(context, async (tx) => {
    const section = await tx.sections.get(input.sectionId);
    if (!section) return notFound('该部分');
    const allowed = authorize(context.actor, 'finding.ofSection', section);
    if (isRefusal(allowed)) return allowed;
    const cycle = await tx.cycles.get(section.cycleId);
    if (!cycle) return notFound('该部分');
    const flow = flowOfFragment(input.content);
    const proof = proofread(flow, await contextOfSection(tx, cycle, section));
    const decisions = await tx.findingDecisions.list({ cycleId: cycle.id });
    const carried = carryDecisions(proof.findings, proof.text, decisions);
    const placeOf = sourcePlaces(flow);
    const findings = proof.findings.flatMap((finding, index): SectionFinding[] => {
      if (carried[index]?.decision === 'dismiss') return [];
      const { rule, level, message, excerpt, suggestion, citation } = finding;
      const all = finding.systematic === true ? (finding.places ?? [finding]) : [finding];
      const places = all.flatMap((one): Place[] => {
        const place = placeOf(one);
        return place ? [{ start: place.start, end: place.end }] : [];
      });
      // What is found at computed words is not for the writer.
      if (places.length === 0) return [];
      return [{ rule, level, message, excerpt, suggestion: suggestion ?? null, citation: citation ?? null, places }];
    });
    const claims = proof.claims.map(({ kind, excerpt, verdict, explanation, start, end }) => ({
      kind,
      excerpt,
      verdict,
      explanation,
      start,
      end,
    }));
    return { findings, claims };
  });
}
