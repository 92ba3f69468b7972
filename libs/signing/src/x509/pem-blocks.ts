import { X509Certificate } from 'node:crypto';

/** The certificates of a PEM text, each as a PEM text of its own; what stands around them is left out. */
export const pemBlocks = (pem: string): string[] =>
  pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];

/** The certificates of a PEM text that are not roots. */
export const intermediatesOf = (pem: string): string =>
  pemBlocks(pem)
    .filter((block) => {
      const certificate = new X509Certificate(block);
      return certificate.subject !== certificate.issuer;
    })
    .join('\n');

export const certificatesOf = (pem: string): X509Certificate[] =>
  pemBlocks(pem).map((block) => new X509Certificate(block));
