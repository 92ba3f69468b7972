import { createHash, type X509Certificate } from 'node:crypto';

/** SHA-256 of the certificate, hex. */
export function fingerprintOf(certificate: X509Certificate): string {
  return createHash('sha256').update(certificate.raw).digest('hex');
}

const commonName = (name: string): string => /(?:^|\n)CN=([^\n]*)/.exec(name)?.[1] ?? name;

export const commonNameOf = (certificate: X509Certificate): string => commonName(certificate.subject);

export const issuerNameOf = (certificate: X509Certificate): string => commonName(certificate.issuer);
