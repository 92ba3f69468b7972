import { isRefusal, reasonIsGiven, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { IndicatorRow } from '../ports/figure-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { indicatorStep } from './indicator-step.js';

/** 停用指标: nothing more is entered; what was entered and printed stays. */
export function retireIndicator(
  door: UnitOfWork,
  context: Context,
  input: { indicatorId: string; reason: string },
): Promise<Outcome<IndicatorRow>> {
  return door.run(context, async (tx) => {
    const step = await indicatorStep(tx, input.indicatorId, 'retire');
    if (isRefusal(step)) return step;
    const reason = reasonIsGiven(input.reason, '停用指标');
    if (isRefusal(reason)) return reason;
    const changed = await tx.indicators.change(step.indicator, { state: step.next });
    tx.audit({
      action: 'indicator.retire',
      objectType: 'indicator',
      objectId: changed.id,
      before: { state: step.indicator.state },
      after: { state: changed.state, reason },
    });
    return changed;
  });
}
