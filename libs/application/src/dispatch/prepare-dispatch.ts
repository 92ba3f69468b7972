import {
  conflict,
  dispatchLifecycle,
  isRefusal,
  nextState,
  notFound,
  organCodeIsValid,
  type DispatchFields,
  type Outcome,
} from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { DispatchRow } from '../ports/dispatch-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

export interface PrepareDispatchInput {
  readonly cycleId: string;
  readonly fields: DispatchFields;
}

/** 拟发文稿纸: sets the fields while the text is open. */
export function prepareDispatch(
  door: UnitOfWork,
  context: Context,
  input: PrepareDispatchInput,
): Promise<Outcome<DispatchRow>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'dispatch.prepare', {});
    if (isRefusal(allowed)) return allowed;
    const cycle = await tx.cycles.get(input.cycleId);
    if (!cycle) return notFound('该年度任务');
    const code = organCodeIsValid(input.fields.organCode);
    if (isRefusal(code)) return code;
    if (cycle.state !== 'drafting') {
      return conflict('DISPATCH_FROZEN', '稿件已送签,发文稿纸不能再改。如确需修改,请审批人先退回稿件。');
    }
    const [existing] = await tx.dispatches.list({ cycleId: cycle.id });
    const audit = (id: string, before: unknown) =>
      tx.audit({
        action: 'dispatch.prepareDispatch',
        objectType: 'dispatch',
        objectId: id,
        before,
        after: input.fields,
      });
    if (existing) {
      const state = nextState(dispatchLifecycle, existing.state, 'prepareDispatch');
      if (isRefusal(state)) return state;
      audit(existing.id, existing.fields);
      return tx.dispatches.change(existing, { state, fields: input.fields });
    }
    const made = await tx.dispatches.insert({
      state: 'prepared',
      cycleId: cycle.id,
      versionId: null,
      fields: input.fields,
      documentNumber: null,
      signedOn: null,
      signerName: null,
      printedOn: null,
      issuedOn: null,
      sealPlacement: null,
      signaturePlace: null,
      sealRequestedBy: null,
      conformance: null,
      conformanceReason: null,
    });
    audit(made.id, null);
    return made;
  });
}
