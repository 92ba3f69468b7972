import { isRefusal, printDocumentNumber, reasonIsGiven, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { DispatchRow } from '../ports/dispatch-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { dispatchStep, moveDispatch } from './dispatch-step.js';

/** 编号: takes the next serial of organ code and year, after sign-off and before printing, without gaps. */
export function assignNumber(door: UnitOfWork, context: Context, dispatchId: string): Promise<Outcome<DispatchRow>> {
  return door.run(context, async (tx) => {
    const step = await dispatchStep(tx, dispatchId, 'assignNumber');
    if (isRefusal(step)) return step;
    const { organCode } = step.dispatch.fields;
    const year = Number((step.dispatch.signedOn ?? (await tx.today())).slice(0, 4));
    const serial = await tx.documentNumbers.takeSerial(organCode, year);
    const printed = printDocumentNumber(organCode, year, serial);
    await tx.documentNumbers.insert({
      state: 'taken',
      organCode,
      year,
      serial,
      printed,
      reason: '',
      dispatchId,
      takenBy: context.actor.accountId,
      at: await tx.now(),
    });
    return moveDispatch(tx, step, 'assignNumber', { documentNumber: printed });
  });
}

/** 作废文号: the number stays void with its reason; the next one taken is a new one. */
export function voidNumber(
  door: UnitOfWork,
  context: Context,
  input: { dispatchId: string; reason: string },
): Promise<Outcome<DispatchRow>> {
  return door.run(context, async (tx) => {
    const step = await dispatchStep(tx, input.dispatchId, 'voidNumber');
    if (isRefusal(step)) return step;
    const reason = reasonIsGiven(input.reason, '作废文号');
    if (isRefusal(reason)) return reason;
    const [number] = await tx.documentNumbers.list({ dispatchId: input.dispatchId, state: 'taken' });
    if (!number) throw new Error(`dispatch ${input.dispatchId} is numbered without a number`);
    await tx.documentNumbers.change(number, { state: 'voided', reason });
    tx.audit({
      action: 'documentNumber.void',
      objectType: 'documentNumber',
      objectId: number.id,
      after: { printed: number.printed, reason },
    });
    return moveDispatch(tx, step, 'voidNumber', { documentNumber: null });
  });
}
