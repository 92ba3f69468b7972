import { extensionLifecycle, type BusinessDate, type ExtensionState } from '@chancery/domain';
import { allowedRows, type AllowedAction } from '../permissions/allowed-actions.js';
import type { Actor } from '../ports/actor.js';
import type { ExtensionRow } from '../ports/deadline-rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** 申请延期 as people read it, with what may be done about it. */
export interface ExtensionView {
  readonly id: string;
  readonly sectionId: string;
  readonly state: ExtensionState;
  readonly stateLabel: string;
  readonly reason: string;
  /** The due date when it was asked for. */
  readonly dueOn: BusinessDate;
  readonly until: BusinessDate;
  readonly askedByName: string;
  readonly askedAt: string;
  readonly answer: string;
  readonly answeredByName: string | null;
  readonly answeredAt: string | null;
  readonly actions: readonly AllowedAction[];
}

export function extensionView(row: ExtensionRow, actor: Actor): ExtensionView {
  return {
    id: row.id,
    sectionId: row.sectionId,
    state: row.state,
    stateLabel: extensionLifecycle.states[row.state],
    reason: row.reason,
    dueOn: row.dueOn,
    until: row.until,
    askedByName: row.askedByName,
    askedAt: row.askedAt,
    answer: row.answer,
    answeredByName: row.answeredByName,
    answeredAt: row.answeredAt,
    actions: row.state === 'asked' ? allowedRows(actor, ['extension.answer']) : [],
  };
}

/** The latest extension of each section of a cycle, for the board and the list of late departments. */
export async function latestExtensions(tx: Tx, cycleId: string): Promise<Map<string, ExtensionView>> {
  const rows = await tx.extensions.list({ cycleId });
  return new Map(rows.map((row) => [row.sectionId, extensionView(row, tx.context.actor)]));
}
