import { dispatchLifecycle, isRefusal, type BusinessDate, type DispatchState, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

export interface DispatchListRow {
  readonly id: string;
  readonly cycleId: string;
  readonly cycleTitle: string;
  readonly year: number;
  readonly state: DispatchState;
  readonly stateLabel: string;
  readonly documentNumber: string | null;
  readonly signedOn: BusinessDate | null;
  readonly issuedOn: BusinessDate | null;
}

/** Dispatches, the latest first; whoever reads only what is issued sees only that. */
export function listDispatches(door: UnitOfWork, context: Context): Promise<Outcome<DispatchListRow[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'dispatch.list', {});
    if (isRefusal(allowed)) return allowed;
    const cycles = new Map((await tx.cycles.list({})).map((c) => [c.id, c]));
    return (await tx.dispatches.list({}))
      .filter(({ state }) => authorize(context.actor, 'dispatch.show', { issued: state === 'issued' }) === true)
      .reverse()
      .map(({ id, cycleId, state, documentNumber, signedOn, issuedOn }) => ({
        id,
        cycleId,
        cycleTitle: cycles.get(cycleId)?.title ?? '',
        year: cycles.get(cycleId)?.year ?? 0,
        state,
        stateLabel: dispatchLifecycle.states[state],
        documentNumber,
        signedOn,
        issuedOn,
      }));
  });
}
