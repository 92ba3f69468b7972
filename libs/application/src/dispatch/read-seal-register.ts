import {
  businessDateOf,
  dispatchLifecycle,
  isRefusal,
  type BusinessDate,
  type DispatchState,
  type Outcome,
} from '@chancery/domain';
import { allowedRows, type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import { REGISTER_STATUSES, type SealEntryRow } from '../ports/dispatch-rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { registerNames } from './register-names.js';

/** One line of the seal register as people read it: who asked, who affixed, what became of it. */
export interface SealRegisterRow extends Omit<SealEntryRow, 'requestedBy' | 'sealedBy'> {
  readonly requestedByName: string;
  readonly sealedByName: string;
  readonly sealedOn: BusinessDate;
  readonly issued: boolean;
  /** 已印发, 未印发, or that it is no longer the version in force. */
  readonly resultLabel: string;
}

/** A sealing that came to nothing: no file was kept, and why. */
export interface FailedSealingRow {
  readonly id: string;
  readonly documentNumber: string;
  readonly cycleTitle: string;
  readonly sealedByName: string;
  readonly on: BusinessDate;
  readonly reason: string;
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
  /** The latest first. */
  readonly entries: readonly SealRegisterRow[];
  readonly failures: readonly FailedSealingRow[];
  /** The reader may also read dispatches: an auditor reads the register alone. */
  readonly opensDispatches: boolean;
  readonly actions: readonly AllowedAction[];
}

const resultOf = (status: SealEntryRow['status'], issued: boolean): string => {
  if (status !== 'current') return REGISTER_STATUSES[status];
  return issued ? '已印发' : '已用印,未印发';
};

/** Entries, the latest first. Nothing here can be changed by anybody: the table is only added to. */
export async function sealRegisterRows(tx: Tx): Promise<SealRegisterRow[]> {
  const { people, states } = await registerNames(tx);
  return (await tx.sealEntries.list({})).reverse().map(({ requestedBy, sealedBy, ...entry }) => {
    const issued = states.get(entry.dispatchId) === 'issued';
    return {
      ...entry,
      requestedByName: people.get(requestedBy) ?? '',
      sealedByName: people.get(sealedBy) ?? '',
      sealedOn: businessDateOf(entry.at),
      issued,
      resultLabel: resultOf(entry.status, issued),
    };
  });
}

/** Sealings that failed, the latest first. */
export async function failedSealings(tx: Tx): Promise<FailedSealingRow[]> {
  const { people, titles } = await registerNames(tx);
  const numbers = new Map((await tx.dispatches.list({})).map((d) => [d.id, d.documentNumber ?? '']));
  return (await tx.jobRuns.list({ job: 'seal', state: 'failed' })).reverse().map((run) => ({
    id: run.id,
    documentNumber: numbers.get(run.subjectId) ?? '',
    cycleTitle: titles.get(run.subjectId) ?? '',
    sealedByName: people.get(run.requestedBy) ?? '',
    on: businessDateOf(run.createdAt),
    reason: run.error ?? '',
  }));
}

/** 用印登记簿: what waits for the seal, what has been sealed, and what failed. */
export function readSealRegister(door: UnitOfWork, context: Context): Promise<Outcome<SealRegister>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'sealRegister.list', {});
    if (isRefusal(allowed)) return allowed;
    const { people, titles } = await registerNames(tx);
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
      entries: await sealRegisterRows(tx),
      failures: await failedSealings(tx),
      opensDispatches: authorize(context.actor, 'dispatch.show', { issued: false }) === true,
      actions: allowedRows(context.actor, ['sealRegister.exportSheet']),
    };
  });
}
