import type { Outcome } from '@chancery/domain';

/** What a person reads of a certificate. */
export interface CertificateSummary {
  readonly subjectName: string;
  readonly issuerName: string;
  readonly validFrom: string;
  readonly validUntil: string;
  /** SHA-256, hex. */
  readonly fingerprint: string;
  readonly algorithm: string;
}

/** A seal's certificate, and where its key is. */
export interface ImportedSeal {
  readonly certificatePem: string;
  /** PKCS#8, encrypted under the installation's key; of a key held elsewhere the name it has there. */
  readonly sealedKey: string;
  /** The authorities above it, PEM, nearest first. */
  readonly chainPem: string;
}

/** A seal's picture, made anew from the pixels of what came. */
export interface ImportedPicture {
  readonly png: Uint8Array;
  /** What could be better, in Chinese; empty when nothing. */
  readonly advice: readonly string[];
}

/** A key in a token or an outside service, of which the certificate is shown. */
export interface HeldSealKey {
  /** How the key is named there; no secret. */
  readonly reference: string;
  readonly certificate: CertificateSummary;
  /** Why it cannot seal, in Chinese; empty when it can. */
  readonly problems: readonly string[];
}

/** Takes in seals that were made elsewhere; what cannot be used is refused in words. */
export interface SealImporter {
  /** Key, certificate and chain of a PKCS#12 file, tried out once. The password is used and forgotten. */
  readPkcs12(pkcs12: Uint8Array, password: string, now: string): Promise<Outcome<ImportedSeal>>;
  /** A token or a seal service is configured. */
  readonly holdsKeys: boolean;
  /** The keys that the configured token and service hold now; asking needs no PIN and signs nothing. */
  listHeldKeys(now: string): Promise<Outcome<readonly HeldSealKey[]>>;
  /** Certificate and chain of a held key, which is tried out once. */
  readHeldKey(reference: string, now: string): Promise<Outcome<ImportedSeal>>;
  readPicture(png: Uint8Array): Promise<Outcome<ImportedPicture>>;
  describe(certificatePem: string): CertificateSummary;
}
