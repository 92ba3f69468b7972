import type { X509Certificate } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { SIGNATURES } from '../cms/cms-identifiers.js';

/** Extensions that are understood here, so that a certificate may call them critical (RFC 5280, 4.2). */
export const EXTENSION = {
  subjectKey: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectNames: '2.5.29.17',
  issuerNames: '2.5.29.18',
  basicConstraints: '2.5.29.19',
  crlPoints: '2.5.29.31',
  policies: '2.5.29.32',
  authorityKey: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
  authorityInfo: '1.3.6.1.5.5.7.1.1',
} as const;
const UNDERSTOOD = new Set<string>(Object.values(EXTENSION));

/** Bits of the key usage (RFC 5280, 4.2.1.3). */
export const USAGE = { digitalSignature: 0x80, nonRepudiation: 0x40, keyCertSign: 0x04, crlSign: 0x02 } as const;

export interface CertificateFacts {
  readonly pki: pkijs.Certificate;
  /** First octet of the key usage; null when the certificate does not limit it. */
  readonly usage: number | null;
  /** Purposes; null when it does not limit them. */
  readonly purposes: readonly string[] | null;
  readonly purposesCritical: boolean;
  /** How many authorities may stand below it; null: no limit. */
  readonly pathLength: number | null;
  /** Critical extensions that are not understood. */
  readonly strangers: readonly string[];
  /** The issuer's signature on it uses SHA-2. */
  readonly strong: boolean;
}

/** Reading a certificate takes longer than verifying a signature, and the same few are asked again and again. */
const known = new Map<string, CertificateFacts>();
const MOST_KNOWN = 256;

export function certificateFacts(certificate: X509Certificate): CertificateFacts {
  const key = certificate.fingerprint256;
  const facts = known.get(key) ?? readFacts(certificate);
  const [oldest] = known.keys();
  if (known.size >= MOST_KNOWN && oldest !== undefined && !known.has(key)) known.delete(oldest);
  known.set(key, facts);
  return facts;
}

function readFacts(certificate: X509Certificate): CertificateFacts {
  const pki = pkijs.Certificate.fromBER(Uint8Array.from(certificate.raw).buffer);
  const extension = (id: string): pkijs.Extension | undefined => pki.extensions?.find(({ extnID }) => extnID === id);
  const usage: unknown = extension(EXTENSION.keyUsage)?.parsedValue;
  const purposes = extension(EXTENSION.extendedKeyUsage);
  const constraints = extension(EXTENSION.basicConstraints)?.parsedValue as pkijs.BasicConstraints | undefined;
  const length: unknown = constraints?.pathLenConstraint;
  return {
    pki,
    usage: usage instanceof asn1js.BitString ? (usage.valueBlock.valueHexView[0] ?? 0) : null,
    purposes: purposes ? [...(purposes.parsedValue as pkijs.ExtKeyUsage).keyPurposes] : null,
    purposesCritical: purposes?.critical ?? false,
    pathLength: typeof length === 'number' ? length : null,
    strangers: (pki.extensions ?? []).filter((e) => e.critical && !UNDERSTOOD.has(e.extnID)).map((e) => e.extnID),
    strong: pki.signatureAlgorithm.algorithmId in SIGNATURES,
  };
}
