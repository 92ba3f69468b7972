import { isRefusal, type BusinessDate, type DispatchState, type Outcome } from '@chancery/domain';
import { businessDateOf, dispatchLifecycle } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { DocumentNumberRow } from '../ports/dispatch-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { registerNames } from './register-names.js';

/** One line of the register of document numbers. */
export interface NumberRegisterRow extends DocumentNumberRow {
  readonly stateLabel: string;
  readonly takenByName: string;
  readonly takenOn: BusinessDate;
  readonly cycleTitle: string;
  readonly dispatchState: DispatchState;
  readonly dispatchStateLabel: string;
}

export interface NumberFilter {
  readonly year?: number;
  readonly organCode?: string;
  readonly state?: DocumentNumberRow['state'];
}

/** 文号登记: every number ever taken in the order of taking, the void ones with their reasons. */
export function listDocumentNumbers(
  door: UnitOfWork,
  context: Context,
  filter: NumberFilter = {},
): Promise<Outcome<NumberRegisterRow[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'documentNumber.list', {});
    if (isRefusal(allowed)) return allowed;
    const names = await registerNames(tx);
    return (await tx.documentNumbers.list(filter)).map((row) => {
      const dispatchState = names.states.get(row.dispatchId) ?? 'prepared';
      return {
        ...row,
        stateLabel: row.state === 'voided' ? '已作废' : '已用',
        takenByName: names.people.get(row.takenBy) ?? '',
        takenOn: businessDateOf(row.at),
        cycleTitle: names.titles.get(row.dispatchId) ?? '',
        dispatchState,
        dispatchStateLabel: dispatchLifecycle.states[dispatchState],
      };
    });
  });
}
