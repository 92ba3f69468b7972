import { createHash, X509Certificate } from 'node:crypto';

export function splitPem(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => new X509Certificate(block));
}

/** SHA-256 of the certificate, hex. */
export function fingerprintOf(certificate: X509Certificate): string {
  return createHash('sha256').update(certificate.raw).digest('hex');
}

const commonName = (name: string): string => /(?:^|\n)CN=([^\n]*)/.exec(name)?.[1] ?? name;

export const commonNameOf = (certificate: X509Certificate): string => commonName(certificate.subject);

export const issuerNameOf = (certificate: X509Certificate): string => commonName(certificate.issuer);

/**
 * Does the signer's certificate come straight from one of the anchors, and may it sign? Anchors are the caller's;
 * certificates carried in a file are never anchors. Problems in Chinese; none when it holds.
 */
export function checkChain(signer: X509Certificate, anchorsPem: string, at: Date): string[] {
  const anchor = splitPem(anchorsPem).find(
    (candidate) => candidate.ca && signer.checkIssued(candidate) && signer.verify(candidate.publicKey),
  );
  if (!anchor) return ['签名证书不是由信任的机构签发'];
  const problems: string[] = [];
  for (const [what, certificate] of [
    ['签名证书', signer],
    ['信任锚', anchor],
  ] as const) {
    if (at < new Date(certificate.validFrom) || at > new Date(certificate.validTo)) {
      problems.push(`${what}不在有效期内`);
    }
  }
  if (signer.ca) problems.push('签名证书是机构证书,不得用于签名');
  return problems;
}
