import type { SealAction, SealState } from './seal-lifecycle.js';

/** One deed in a seal's life. `make` begins it. */
export interface SealDeed {
  readonly action: 'make' | SealAction;
  /** The state that it led to. */
  readonly state: SealState;
  /** null: the installation itself, for the test seal that a government is founded with. */
  readonly accountId: string | null;
  /** ISO 8601, UTC */
  readonly at: string;
}

/** From when till when a seal, and with it its picture, was in use. */
export interface SealPeriod {
  /** ISO 8601, UTC */
  readonly from: string;
  /** null: it still is. */
  readonly until: string | null;
}

/** The periods in which a seal was enabled. @param deeds in the order of time */
export function periodsOf(deeds: readonly SealDeed[]): SealPeriod[] {
  const periods: SealPeriod[] = [];
  for (const { state, at } of deeds) {
    const last = periods.at(-1);
    const open = last?.until === null ? last : null;
    if (state === 'enabled' && !open) periods.push({ from: at, until: null });
    if (state !== 'enabled' && open) periods[periods.length - 1] = { from: open.from, until: at };
  }
  return periods;
}
