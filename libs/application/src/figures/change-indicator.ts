import { conflict, isRefusal, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { IndicatorRow } from '../ports/figure-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { soundIndicator, type IndicatorInput } from './indicator-input.js';
import { indicatorStep } from './indicator-step.js';

export interface ChangeIndicatorInput extends IndicatorInput {
  readonly indicatorId: string;
  /** Row version that the editor saw. */
  readonly version: number;
}

/**
 * 修改指标, and with it 确认 of one that a department proposed. What printing depends on (kind, unit, decimals) is
 * fixed by the first value: texts already refer to it as it was printed.
 */
export function changeIndicator(
  door: UnitOfWork,
  context: Context,
  { indicatorId, version, ...input }: ChangeIndicatorInput,
): Promise<Outcome<IndicatorRow>> {
  return door.run(context, async (tx) => {
    const step = await indicatorStep(tx, indicatorId, 'change');
    if (isRefusal(step)) return step;
    const { indicator } = step;
    if (indicator.version !== version) {
      return conflict('INDICATOR_CHANGED', '他人已先改了这项指标。请刷新后,按最新内容再改。', { current: indicator });
    }
    const sound = await soundIndicator(tx, input);
    if (isRefusal(sound)) return sound;
    const printsOtherwise =
      sound.kind !== indicator.kind || sound.unit !== indicator.unit || sound.decimals !== indicator.decimals;
    if (printsOtherwise && (await tx.figureValues.list({ indicatorId })).length > 0) {
      return conflict('INDICATOR_IN_USE', '已有部门按原单位填报,类型、单位和小数位数不能再改。请停用本指标,另建一项。');
    }
    const changed = await tx.indicators.change(indicator, { ...sound, state: step.next });
    tx.audit({
      action: 'indicator.change',
      objectType: 'indicator',
      objectId: indicator.id,
      before: indicator,
      after: changed,
    });
    return changed;
  });
}
