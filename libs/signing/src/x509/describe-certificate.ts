import { X509Certificate } from 'node:crypto';
import type { CertificateSummary } from '@chancery/application';
import { commonNameOf, fingerprintOf, issuerNameOf } from './certificate-names.js';

/** What a person reads of a certificate. */
export function describeCertificate(certificatePem: string): CertificateSummary {
  const certificate = new X509Certificate(certificatePem);
  const { asymmetricKeyType = '', asymmetricKeyDetails } = certificate.publicKey;
  const size = asymmetricKeyDetails?.modulusLength ?? asymmetricKeyDetails?.namedCurve ?? '';
  return {
    subjectName: commonNameOf(certificate),
    issuerName: issuerNameOf(certificate),
    validFrom: new Date(certificate.validFrom).toISOString(),
    validUntil: new Date(certificate.validTo).toISOString(),
    fingerprint: fingerprintOf(certificate),
    algorithm: `${asymmetricKeyType.toUpperCase()} ${size}`.trim(),
  };
}
