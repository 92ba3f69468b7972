import { isRefusal, notFound, type FindingDecision, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import { editorStep } from '../sections/section-step.js';
import { decisionView } from './decision-view.js';
import { claimView, type ClaimView, type ReviewFinding } from './finding-view.js';
import { findingsOfSection, sectionFinding, type PlacedInSection } from './findings-of-section.js';
import { textInReview, type TextInReview } from './text-in-review.js';
import type { SectionDesk } from './section-desk.js';

export interface SectionFindingsView {
  /** Which of the section's texts was read; null when it has none to be reviewed. */
  readonly target: TextInReview['target'] | null;
  readonly findings: readonly ReviewFinding[];
  readonly claims: readonly ClaimView[];
}

/**
 * What can be decided on a finding in the review.
 * @param mayRewrite What stands may be changed now: only then can a suggestion be written into it.
 */
export function decisionsInReview(
  mayRewrite: boolean,
  { finding, decision, open }: PlacedInSection,
): FindingDecision[] {
  if (decision && !open) return ['reopen'];
  return [
    ...(mayRewrite && finding.suggestion !== undefined ? (['adopt'] as const) : []),
    'dismiss',
    'ask',
    ...(finding.excerpt !== '' && finding.systematic !== true ? (['allow'] as const) : []),
  ];
}

/** 审阅中的校对发现: what was found in the text that editors have before them, and what they may do about it. */
export function readSectionFindings(
  { door, memories }: SectionDesk,
  context: Context,
  sectionId: string,
): Promise<Outcome<SectionFindingsView>> {
  return door.run(context, async (tx) => {
    const section = await tx.sections.get(sectionId);
    const allowed = authorize(context.actor, 'finding.inReview', section ?? {});
    if (isRefusal(allowed)) return allowed;
    const cycle = section && (await tx.cycles.get(section.cycleId));
    if (!section || !cycle) return notFound('该部分');
    const text = await textInReview(tx, section);
    if (!text) return { target: null, findings: [], claims: [] };
    const { findings, claims } = await findingsOfSection(tx, memories, cycle, section, text.content);
    const settles = authorize(context.actor, 'finding.settleInReview', section) === true;
    const mayRewrite = text.target === 'standing' && !isRefusal(await editorStep(tx, section.id, 'rewrite'));
    const seqs = new Map((await tx.versions.list({ cycleId: cycle.id })).map(({ id, seq }) => [id, seq]));
    return {
      target: text.target,
      findings: findings.map((placed) => ({
        ...sectionFinding(placed),
        key: placed.key,
        decision: placed.decision && decisionView(placed.decision, (id) => seqs.get(id) ?? 0),
        open: placed.open,
        offers: settles ? decisionsInReview(mayRewrite, placed) : [],
      })),
      claims: claims.map(claimView),
    };
  });
}
