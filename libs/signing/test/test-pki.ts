import { jest } from '@jest/globals';
import {
  createAuthority,
  issueCertificate,
  type Issuer,
  type KeyPairWithCertificate,
} from '../src/x509/issue-certificate.js';

// Finding the primes of an RSA key takes as long as luck has it.
jest.setTimeout(60_000);

export const OFFICE = '临江市望川区人民政府';

/** A root and a seal of our own, made once for a file of tests (an RSA key takes a while). */
export async function testPki(): Promise<{ root: Issuer; seal: KeyPairWithCertificate }> {
  const root = await createAuthority();
  return { root, seal: await issueCertificate(root, 'seal', OFFICE) };
}
