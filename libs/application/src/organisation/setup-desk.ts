import type { GovernmentRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** What only setting up needs: redeeming a one-time code and founding a government. */
export interface SetupDesk {
  /** True once for each code that was issued and has not expired. */
  redeem(tx: Tx, code: string): Promise<boolean>;
  found(tx: Tx, id: string, name: string): Promise<GovernmentRow>;
}
