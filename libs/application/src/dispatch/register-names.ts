import type { DispatchState } from '@chancery/domain';
import type { Tx } from '../ports/unit-of-work.js';

/** What registers say in place of ids. */
export interface RegisterNames {
  readonly people: ReadonlyMap<string, string>;
  /** Dispatch → title of its cycle. */
  readonly titles: ReadonlyMap<string, string>;
  readonly states: ReadonlyMap<string, DispatchState>;
}

export async function registerNames(tx: Tx): Promise<RegisterNames> {
  const cycles = new Map((await tx.cycles.list({})).map((c) => [c.id, c.title]));
  const dispatches = await tx.dispatches.list({});
  return {
    people: new Map((await tx.accounts.list({})).map((a) => [a.id, a.displayName])),
    titles: new Map(dispatches.map((d) => [d.id, cycles.get(d.cycleId) ?? ''])),
    states: new Map(dispatches.map((d) => [d.id, d.state])),
  };
}
