/**
 * Levels of PAdES baseline signatures (ETSI EN 319 142-1, 6), each with what the one before it has: a signature; a trusted time
 * stamp on it; certificates and their revocation status in the file; a time stamp over all of it.
 */
export const SIGNATURE_LEVELS = ['B-B', 'B-T', 'B-LT', 'B-LTA'] as const;

export type SignatureLevel = (typeof SIGNATURE_LEVELS)[number];

export const reaches = (level: SignatureLevel, wanted: SignatureLevel): boolean =>
  SIGNATURE_LEVELS.indexOf(level) >= SIGNATURE_LEVELS.indexOf(wanted);

/** Where verification may end, PEM. An authority of time stamps is none of seals: anybody may buy from it. */
export interface VerificationAnchors {
  readonly seals: string;
  readonly timestamps: string;
}

/** What is required of a file. It comes from the one who asks, never from the file. */
export interface VerificationPolicy {
  readonly anchors: VerificationAnchors;
  /** The lowest level that every signature of a PDF has to reach. */
  readonly level: SignatureLevel;
  /** Names of the signature fields in the order of signing, exactly these; null: whatever the file reserved. */
  readonly fields: readonly string[] | null;
  /** The first signature certifies the document and the last one closes it. */
  readonly closed: boolean;
  /** The moment at which it is asked, ISO 8601 UTC; null: now. */
  readonly at: string | null;
}

/** Names of the fields that a file of ours reserves: leaders by rank from the lowest up, then the seal. */
const fieldsOf = (leaders: number): string[] => [...Array.from({ length: leaders }, (_, i) => `签名${i + 1}`), '印章'];

/**
 * What a file of this system has to fulfil, at least.
 * @param leaders how many leaders have to have signed it before the seal; null: where the register does not say
 */
export const issuedFilePolicy = (
  anchors: VerificationAnchors,
  level: SignatureLevel = 'B-B',
  leaders: number | null = null,
): VerificationPolicy => ({
  anchors,
  level,
  fields: leaders === null ? null : fieldsOf(leaders),
  closed: true,
  at: null,
});
