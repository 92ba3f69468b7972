import { periodsOf } from '@chancery/domain';
import type { SealProvider } from '../ports/services.js';
import type { Tx } from '../ports/unit-of-work.js';
import type { VerificationAnchors } from '../verification/verification-policy.js';
import { knownSeals } from './known-seals.js';

/**
 * Where verification for this government may end: the installation's authority, those above the seals that are or were in
 * use (also of disabled and destroyed ones: what they sealed still verifies), and for time stamps the services that are
 * configured.
 */
export async function trustAnchorsOf(
  tx: Tx,
  seals: Pick<SealProvider, 'trustAnchors' | 'timestampAnchors'>,
): Promise<VerificationAnchors> {
  const used = (await knownSeals(tx)).filter(({ deeds }) => periodsOf(deeds).length > 0);
  const chains = used.map(({ upload }) => upload?.chainPem ?? '');
  return { seals: [await seals.trustAnchors(), ...new Set(chains)].join(''), timestamps: seals.timestampAnchors() };
}
