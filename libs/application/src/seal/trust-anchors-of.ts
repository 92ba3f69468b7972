import type { SealProvider } from '../ports/services.js';
import type { Tx } from '../ports/unit-of-work.js';
import { knownSeals } from './current-seal.js';

/** Where verification for this government may end: the installation's authority, and those above its confirmed seals. */
export async function trustAnchorsOf(tx: Tx, seals: SealProvider): Promise<string> {
  const confirmed = (await knownSeals(tx)).filter(({ decision }) => decision?.decision === 'confirm');
  const chains = confirmed.map(({ upload }) => upload?.chainPem ?? '');
  return [await seals.trustAnchors(), ...new Set(chains)].join('');
}
