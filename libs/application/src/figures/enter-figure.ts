import { indicatorLifecycle, isRefusal, nextState, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { FigureValueRow } from '../ports/figure-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { keepFigure, type FigureInput } from './keep-figure.js';

export interface EnterFigureInput extends FigureInput {
  readonly cycleId: string;
  readonly indicatorId: string;
}

/** 填报数据: the first value of a department's year, or a new one in the place of the one before. */
export function enterFigure(
  door: UnitOfWork,
  context: Context,
  { cycleId, indicatorId, ...input }: EnterFigureInput,
): Promise<Outcome<FigureValueRow>> {
  return door.run(context, async (tx) => {
    const cycle = await tx.cycles.get(cycleId);
    const indicator = await tx.indicators.get(indicatorId);
    if (!cycle || !indicator) return notFound('该年度任务或指标');
    const allowed = authorize(context.actor, 'figure.enter', { departmentId: input.departmentId });
    if (isRefusal(allowed)) return allowed;
    const state = nextState(indicatorLifecycle, indicator.state, 'enter');
    if (isRefusal(state)) return state;
    return keepFigure(tx, cycle, indicator, input);
  });
}
