import { isRefusal, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { IndicatorRow } from '../ports/figure-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { nextIndicatorCode, soundIndicator, type IndicatorInput } from './indicator-input.js';

/** 新建指标: an editor says what is counted, in which unit and with which 口径. */
export function defineIndicator(
  door: UnitOfWork,
  context: Context,
  input: IndicatorInput,
): Promise<Outcome<IndicatorRow>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'indicator.define', {});
    if (isRefusal(allowed)) return allowed;
    const sound = await soundIndicator(tx, input);
    if (isRefusal(sound)) return sound;
    const indicator = await tx.indicators.insert({
      ...sound,
      state: 'active',
      code: await nextIndicatorCode(tx),
      proposedBy: null,
      definedBy: context.actor.accountId,
    });
    tx.audit({ action: 'indicator.define', objectType: 'indicator', objectId: indicator.id, after: indicator });
    return indicator;
  });
}
