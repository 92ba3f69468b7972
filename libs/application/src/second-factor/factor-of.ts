import type { SecondFactorRow } from '../ports/identity-rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** A person's factor in a state; of `active` and `enrolling` there is one at most. */
export async function factorOf(
  tx: Tx,
  accountId: string,
  state: 'active' | 'enrolling',
): Promise<SecondFactorRow | null> {
  const [factor] = await tx.secondFactors.list({ accountId, state });
  return factor ?? null;
}
