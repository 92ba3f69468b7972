import type { X509Certificate } from 'node:crypto';
import { signCms } from '../cms/sign-cms.js';
import { verifyCms } from '../cms/verify-cms.js';
import type { SigningKey } from '../keys/signing-key.js';
import { NO_REVOCATION_DATA } from '../revocation/status.js';
import { toPem } from '../x509/issue-certificate.js';
import { judgeTrust } from '../x509/judge-trust.js';
import type { SealChain } from './certificate-fit-for-seal.js';

export const pemOf = (certificate: X509Certificate): string => toPem('CERTIFICATE', certificate.raw);

/**
 * Signs something once with a new seal and verifies it as strictly as files are verified.
 * @returns what is wrong, in Chinese; empty when nothing is
 * @throws KeyRefused when whoever holds the key does not sign
 */
export async function trySeal({ leaf, authorities }: SealChain, key: SigningKey, now: string): Promise<string[]> {
  const trial = Buffer.from('trial');
  const signed = await signCms(trial, { certificatePem: pemOf(leaf), ...key });
  const trust = judgeTrust({
    ...{ purpose: 'signing', signer: leaf, carried: [], known: [], anchors: authorities },
    ...{ revocation: NO_REVOCATION_DATA, at: new Date(now), proven: false },
  });
  return [...verifyCms(signed, trial).problems, ...trust.faults.map(({ message }) => message)];
}
