import type { GovernmentRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** What a one-time code stands for. */
export interface SetupGrant {
  /** The government founded with it is a demonstration, which may be wiped. */
  readonly demonstration: boolean;
}

/** What only setting up needs: redeeming a one-time code, founding a government, wiping a demonstration. */
export interface SetupDesk {
  /** Once for each code that was issued and has not expired; null for any other. */
  redeem(tx: Tx, code: string): Promise<SetupGrant | null>;
  found(tx: Tx, government: { id: string; name: string; demonstration: boolean }): Promise<GovernmentRow>;
  /** Deletes the transaction's own government with all its rows. @throws Error when it is no demonstration */
  wipe(tx: Tx, by: string): Promise<void>;
}

/** What can be told before anybody has logged in. */
export interface InstallationDirectory {
  governments(): Promise<readonly { readonly demonstration: boolean }[]>;
}
