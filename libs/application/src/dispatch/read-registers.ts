import { isRefusal, type BusinessDate, type DispatchState, type Outcome } from '@chancery/domain';
import { businessDateOf, dispatchLifecycle } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { DocumentNumberRow, SealEntryRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';

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

interface Names {
  readonly people: ReadonlyMap<string, string>;
  /** Dispatch → title of its cycle. */
  readonly titles: ReadonlyMap<string, string>;
  readonly states: ReadonlyMap<string, DispatchState>;
}

async function loadNames(tx: Tx): Promise<Names> {
  const cycles = new Map((await tx.cycles.list({})).map((c) => [c.id, c.title]));
  const dispatches = await tx.dispatches.list({});
  return {
    people: new Map((await tx.accounts.list({})).map((a) => [a.id, a.displayName])),
    titles: new Map(dispatches.map((d) => [d.id, cycles.get(d.cycleId) ?? ''])),
    states: new Map(dispatches.map((d) => [d.id, d.state])),
  };
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
    const names = await loadNames(tx);
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

/** One line of the seal register as people read it: with who asked and who affixed. */
export interface SealRegisterRow extends Omit<SealEntryRow, 'requestedBy' | 'sealedBy'> {
  readonly requestedByName: string;
  readonly sealedByName: string;
  readonly sealedOn: BusinessDate;
  readonly issued: boolean;
}

/** A request for the seal that a second person has to confirm. */
export interface SealRequestRow {
  readonly dispatchId: string;
  readonly cycleTitle: string;
  readonly documentNumber: string;
  readonly state: DispatchState;
  readonly stateLabel: string;
  readonly requestedByName: string;
}

export interface SealRegister {
  readonly waiting: readonly SealRequestRow[];
  readonly entries: readonly SealRegisterRow[];
}

/** 用印登记簿: what waits for the seal, and what has been sealed, the latest first. */
export function readSealRegister(door: UnitOfWork, context: Context): Promise<Outcome<SealRegister>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'sealRegister.list', {});
    if (isRefusal(allowed)) return allowed;
    const { people, titles, states } = await loadNames(tx);
    const waiting = (await tx.dispatches.list({})).filter(
      ({ state }) => state === 'sealRequested' || state === 'sealing',
    );
    return {
      waiting: waiting.map((d) => ({
        dispatchId: d.id,
        cycleTitle: titles.get(d.id) ?? '',
        documentNumber: d.documentNumber ?? '',
        state: d.state,
        stateLabel: dispatchLifecycle.states[d.state],
        requestedByName: people.get(d.sealRequestedBy ?? '') ?? '',
      })),
      entries: (await tx.sealEntries.list({})).reverse().map(({ requestedBy, sealedBy, ...entry }) => ({
        ...entry,
        requestedByName: people.get(requestedBy) ?? '',
        sealedByName: people.get(sealedBy) ?? '',
        sealedOn: businessDateOf(entry.at),
        issued: states.get(entry.dispatchId) === 'issued',
      })),
    };
  });
}
