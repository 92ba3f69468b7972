import type { SealProvider } from '../ports/services.js';
import type { Tx } from '../ports/unit-of-work.js';
import type { VerificationAnchors } from '../verification/verification-policy.js';
import { knownSeals } from './current-seal.js';

/**
 * Where verification for this government may end: the installation's authority, those above its confirmed seals, and
 * for time stamps the services that are configured.
 */
export async function trustAnchorsOf(
  tx: Tx,
  seals: Pick<SealProvider, 'trustAnchors' | 'timestampAnchors'>,
): Promise<VerificationAnchors> {
  const confirmed = (await knownSeals(tx)).filter(({ decision }) => decision?.decision === 'confirm');
  const chains = confirmed.map(({ upload }) => upload?.chainPem ?? '');
  return { seals: [await seals.trustAnchors(), ...new Set(chains)].join(''), timestamps: seals.timestampAnchors() };
}
