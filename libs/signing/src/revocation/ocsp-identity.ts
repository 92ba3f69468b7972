import { createHash, type X509Certificate } from 'node:crypto';
import { certificateFacts } from '../x509/certificate-facts.js';

/** How OCSP names a certificate: by hashes of its issuer's name and key, and its serial number (RFC 6960, 4.1.1). */
export function ocspIdentity(certificate: X509Certificate, issuer: X509Certificate, digest: 'sha1' | 'sha256') {
  const hash = (data: Uint8Array): Buffer => createHash(digest).update(data).digest();
  const { pki } = certificateFacts(issuer);
  return {
    nameHash: hash(Buffer.from(pki.subject.toSchema().toBER())),
    keyHash: hash(pki.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView),
    serial: certificateFacts(certificate).pki.serialNumber,
  };
}

export const HASHES: Readonly<Record<string, 'sha1' | 'sha256'>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
};
