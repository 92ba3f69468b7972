import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import type { FragmentDoc } from '@chancery/documents';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import { claimView, type ClaimView, type SectionFinding } from './finding-view.js';
import { findingsOfSection, sectionFinding } from './findings-of-section.js';
import type { SectionDesk } from './section-desk.js';

export interface SectionProof {
  readonly findings: readonly SectionFinding[];
  readonly claims: readonly ClaimView[];
}

/**
 * Proofreads what somebody is writing in a section; nothing is kept. What editors have dismissed is not shown again at
 * the same words.
 */
export function proofreadSection(
  { door, memories }: SectionDesk,
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
    const { findings, claims } = await findingsOfSection(tx, memories, cycle, section, input.content);
    const shown = findings.filter(({ decision }) => decision?.decision !== 'dismiss');
    return { findings: shown.map(sectionFinding), claims: claims.map(claimView) };
  });
}
