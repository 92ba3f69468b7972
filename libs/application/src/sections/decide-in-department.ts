import { isRefusal, reasonIsGiven, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { SectionRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { markVersionStale } from '../versions/mark-version-stale.js';
import { noteReview } from './note-review.js';
import { moveSection, sectionStep } from './section-step.js';

/** 部门审核: the head agrees, and the text is with the editors. A version merged before becomes stale, visibly. */
export function approveInDepartment(
  door: UnitOfWork,
  context: Context,
  input: { sectionId: string; opinion: string },
): Promise<Outcome<SectionRow>> {
  return door.run(context, async (tx) => {
    const step = await sectionStep(tx, input.sectionId, 'departmentApprove');
    if (isRefusal(step)) return step;
    await noteReview(tx, step.section, 'departmentApprove', input.opinion);
    await markVersionStale(tx, step.section);
    return moveSection(tx, step, 'departmentApprove');
  });
}

/** 部门退回: back to the liaison with a reason. */
export function returnInDepartment(
  door: UnitOfWork,
  context: Context,
  input: { sectionId: string; reason: string },
): Promise<Outcome<SectionRow>> {
  return door.run(context, async (tx) => {
    const step = await sectionStep(tx, input.sectionId, 'departmentReturn');
    if (isRefusal(step)) return step;
    const reason = reasonIsGiven(input.reason, '部门退回');
    if (isRefusal(reason)) return reason;
    await noteReview(tx, step.section, 'departmentReturn', reason);
    return moveSection(tx, step, 'departmentReturn', {}, { reason });
  });
}
