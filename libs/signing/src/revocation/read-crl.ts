import { verify, type X509Certificate } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { assertDer } from '../cms/assert-der.js';
import { SIGNATURES } from '../cms/cms-identifiers.js';
import { certificateFacts, USAGE } from '../x509/certificate-facts.js';
import type { RevocationStatus } from './status.js';

/** Serial numbers of lists and authorities, which may be critical without narrowing the list (RFC 5280, 5.2). */
const UNDERSTOOD = new Set(['2.5.29.20', '2.5.29.35']);

const parsed = new WeakMap<Uint8Array, pkijs.CertificateRevocationList>();

/** Of one file a list is asked about every certificate; it is read once. */
function parsedList(der: Uint8Array): pkijs.CertificateRevocationList {
  const before = parsed.get(der);
  if (before) return before;
  assertDer(der);
  const list = new pkijs.CertificateRevocationList({ schema: asn1js.fromBER(Uint8Array.from(der).buffer).result });
  parsed.set(der, list);
  return list;
}

/**
 * What a revocation list says of a certificate; null when it is not its issuer's, does not hold, or has an extension
 * that is not understood (a partial or indirect list says nothing here).
 */
export function readCrl(
  der: Uint8Array,
  certificate: X509Certificate,
  issuer: X509Certificate,
): RevocationStatus | null {
  try {
    const list = parsedList(der);
    const { pki, usage } = certificateFacts(issuer);
    if (!list.issuer.isEqual(pki.subject) || (usage !== null && (usage & USAGE.crlSign) === 0)) return null;
    if (list.crlExtensions?.extensions.some((e) => e.critical && !UNDERSTOOD.has(e.extnID))) return null;
    const algorithm = SIGNATURES[list.signatureAlgorithm.algorithmId];
    if (!algorithm || algorithm.key !== issuer.publicKey.asymmetricKeyType || !list.nextUpdate) return null;
    const value = Buffer.from(list.signatureValue.valueBlock.valueHexView);
    if (!verify(algorithm.digest, list.tbsView, issuer.publicKey, value)) return null;
    const own = certificateFacts(certificate).pki.serialNumber;
    const entry = list.revokedCertificates?.find(({ userCertificate }) => userCertificate.isEqual(own));
    return {
      revokedAt: entry?.revocationDate.value ?? null,
      thisUpdate: list.thisUpdate.value,
      nextUpdate: list.nextUpdate.value,
    };
  } catch {
    return null; // not a revocation list
  }
}
