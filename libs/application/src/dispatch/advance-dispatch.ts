import { forbidden, isRefusal, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { DispatchRow, JobRunRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { reasonIsGiven } from './conformance-of-original.js';
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

/**
 * 申请用印, by the registrar; `reason` says why an original that is not as the standard asks is sealed all the same.
 * Refuses with CONFORMANCE_REASON_REQUIRED where that reason is missing.
 */
export function requestSeal(
  door: UnitOfWork,
  context: Context,
  { dispatchId, reason }: { dispatchId: string; reason: string },
): Promise<Outcome<DispatchRow>> {
  return door.run(context, async (tx) => {
    const step = await dispatchStep(tx, dispatchId, 'requestSeal');
    if (isRefusal(step)) return step;
    const given = reasonIsGiven(step.dispatch, reason);
    if (isRefusal(given)) return given;
    return moveDispatch(tx, step, 'requestSeal', {
      sealRequestedBy: context.actor.accountId,
      conformanceReason: step.dispatch.conformance?.verdict === 'notMet' ? reason : null,
    });
  });
}

/** 用印: a second person confirms, and the seal is affixed by a job. */
export function affixSeal(door: UnitOfWork, context: Context, dispatchId: string): Promise<Outcome<JobRunRow>> {
  return door.run(context, async (tx) => {
    const step = await dispatchStep(tx, dispatchId, 'affixSeal');
    if (isRefusal(step)) return step;
    if (step.dispatch.sealRequestedBy === context.actor.accountId) {
      return forbidden('SECOND_PERSON_REQUIRED', '申请用印与用印须为两人。请由另一位印章管理员确认用印。');
    }
    const moved = await moveDispatch(tx, step, 'affixSeal');
    return tx.requestJob({ job: 'seal', key: `seal:${dispatchId}:${moved.version}`, subjectId: dispatchId });
  });
}
