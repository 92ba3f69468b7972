import { isRefusal, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { IndicatorRow } from '../ports/figure-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { indicatorStep } from './indicator-step.js';

/** 恢复指标: a retired indicator is counted again. */
export function restoreIndicator(
  door: UnitOfWork,
  context: Context,
  indicatorId: string,
): Promise<Outcome<IndicatorRow>> {
  return door.run(context, async (tx) => {
    const step = await indicatorStep(tx, indicatorId, 'restore');
    if (isRefusal(step)) return step;
    const changed = await tx.indicators.change(step.indicator, { state: step.next });
    tx.audit({
      action: 'indicator.restore',
      objectType: 'indicator',
      objectId: changed.id,
      before: { state: step.indicator.state },
      after: { state: changed.state },
    });
    return changed;
  });
}
