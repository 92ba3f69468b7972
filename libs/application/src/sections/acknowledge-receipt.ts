import { isRefusal, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { SectionRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { moveSection, sectionStep } from './section-step.js';

/** 签收: the liaison confirms that the assignment has arrived. */
export function acknowledgeReceipt(
  door: UnitOfWork,
  context: Context,
  sectionId: string,
): Promise<Outcome<SectionRow>> {
  return door.run(context, async (tx) => {
    const step = await sectionStep(tx, sectionId, 'acknowledgeReceipt');
    if (isRefusal(step)) return step;
    return moveSection(tx, step, 'acknowledgeReceipt');
  });
}
