import { cycleLifecycle, isRefusal, nextState, notFound, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { DispatchRow } from '../ports/dispatch-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { dispatchStep, moveDispatch } from './dispatch-step.js';

/** 印发: the sealed files are the issued ones. 印发日期 is the day that stands printed in the imprint. */
export function issueDispatch(door: UnitOfWork, context: Context, dispatchId: string): Promise<Outcome<DispatchRow>> {
  return door.run(context, async (tx) => {
    const step = await dispatchStep(tx, dispatchId, 'issue');
    if (isRefusal(step)) return step;
    const cycle = await tx.cycles.get(step.dispatch.cycleId);
    if (!cycle) return notFound('该年度任务');
    const cycleState = nextState(cycleLifecycle, cycle.state, 'issue');
    if (isRefusal(cycleState)) return cycleState;
    await tx.cycles.change(cycle, { state: cycleState });
    return moveDispatch(tx, step, 'issue', { issuedOn: step.dispatch.printedOn });
  });
}
