import { isRefusal, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { DispatchRow } from '../ports/dispatch-rows.js';
import type { JobRunRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { dispatchStep, moveDispatch } from './dispatch-step.js';

/** 复核: form, number and dates are checked before printing; the text can no longer change. */
export function recheckDispatch(door: UnitOfWork, context: Context, dispatchId: string): Promise<Outcome<DispatchRow>> {
  return door.run(context, async (tx) => {
    const step = await dispatchStep(tx, dispatchId, 'recheck');
    return isRefusal(step) ? step : moveDispatch(tx, step, 'recheck');
  });
}

/** 排版: asks for the original (正本) to be rendered once. */
export function requestRender(door: UnitOfWork, context: Context, dispatchId: string): Promise<Outcome<JobRunRow>> {
  return door.run(context, async (tx) => {
    const step = await dispatchStep(tx, dispatchId, 'render');
    if (isRefusal(step)) return step;
    const moved = await moveDispatch(tx, step, 'render', { printedOn: await tx.today() });
    return tx.requestJob({ job: 'render', key: `render:${dispatchId}:${moved.version}`, subjectId: dispatchId });
  });
}
