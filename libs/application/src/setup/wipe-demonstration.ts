import { conflict, invalid, isRefusal, type Outcome } from '@chancery/domain';
import type { SetupDesk } from '../organisation/setup-desk.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/**
 * 清除演示政府: all its rows, its audit trail too; everybody's session ends. That it was wiped, by whom and when, stays
 * with the installation. The database itself refuses for a government that is no demonstration.
 */
export function wipeDemonstration(
  door: UnitOfWork,
  desk: SetupDesk,
  context: Context,
  input: { name: string },
): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'setup.wipeDemonstration', {});
    if (isRefusal(allowed)) return allowed;
    const government = await tx.government();
    if (!government.demonstration) {
      return conflict('NOT_A_DEMONSTRATION', '这不是演示政府,其数据不得清除。');
    }
    if (input.name.trim() !== government.name) {
      return invalid('NAME_NOT_CONFIRMED', `输入的名称与“${government.name}”不一致,未清除任何数据。请核对后重新输入。`);
    }
    // No audit entry: the trail it would stand in goes as well.
    await desk.wipe(tx, context.actor.displayName);
    return true;
  });
}
