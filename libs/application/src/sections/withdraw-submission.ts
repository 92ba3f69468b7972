import { isRefusal, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { SectionRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { moveSection, sectionStep } from './section-step.js';

/** 撤回 by the liaison, before an editor has decided. The submitted version is kept. */
export function withdrawSubmission(
  door: UnitOfWork,
  context: Context,
  sectionId: string,
): Promise<Outcome<SectionRow>> {
  return door.run(context, async (tx) => {
    const step = await sectionStep(tx, sectionId, 'withdraw');
    if (isRefusal(step)) return step;
    return moveSection(tx, step, 'withdraw');
  });
}
