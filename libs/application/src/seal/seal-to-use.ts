import { aSealInUseSeals, isRefusal, type Outcome } from '@chancery/domain';
import type { SealImporter } from '../ports/seal-importer.js';
import type { Tx } from '../ports/unit-of-work.js';
import { knownSeals, type KnownSeal } from './known-seals.js';

/** Reads the term of a certificate. */
export type DescribesCertificates = Pick<SealImporter, 'describe'>;

/** The seal that may seal at this moment, or why there is none and what to do. */
export async function sealToUse(tx: Tx, certificates: DescribesCertificates): Promise<Outcome<KnownSeal>> {
  const known = await knownSeals(tx);
  const enabled = known.find(({ seal }) => seal.state === 'enabled');
  const certificate = enabled ? certificates.describe(enabled.identity.certificatePem) : null;
  const usable = aSealInUseSeals({ states: known.map(({ seal }) => seal.state), certificate }, await tx.now());
  if (isRefusal(usable)) return usable;
  if (!enabled) throw new Error('a seal may be used and none is enabled');
  return enabled;
}
