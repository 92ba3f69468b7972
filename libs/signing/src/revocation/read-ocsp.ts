import { createHash, verify, X509Certificate } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { assertDer } from '../cms/assert-der.js';
import { SIGNATURES } from '../cms/cms-identifiers.js';
import { certificateFacts } from '../x509/certificate-facts.js';
import { judgePath } from '../x509/judge-path.js';
import { HASHES, ocspIdentity } from './ocsp-identity.js';
import type { RevocationStatus } from './status.js';

const parse = (der: Uint8Array) => asn1js.fromBER(Uint8Array.from(der).buffer).result;
const octets = (block: asn1js.OctetString): Buffer => Buffer.from(block.valueBlock.valueHexView);

interface Answer {
  readonly basic: pkijs.BasicOCSPResponse;
  readonly carried: readonly X509Certificate[];
}

const parsed = new WeakMap<Uint8Array, Answer>();

/** Of one file an answer is asked about every certificate; it is read once. @throws Error when it is no answer */
function parsedAnswer(der: Uint8Array): Answer {
  const before = parsed.get(der);
  if (before) return before;
  assertDer(der);
  const response = new pkijs.OCSPResponse({ schema: parse(der) });
  const bytes = response.responseBytes;
  if (response.responseStatus.valueBlock.valueDec !== 0 || !bytes) throw new Error('no OCSP answer');
  const basic = new pkijs.BasicOCSPResponse({ schema: parse(octets(bytes.response)) });
  const carried = (basic.certs ?? []).map((one) => new X509Certificate(Buffer.from(one.toSchema().toBER())));
  const answer = { basic, carried };
  parsed.set(der, answer);
  return answer;
}

/** Is it the responder's name or key that the answer names (RFC 6960, 4.2.2.3)? */
function named(responder: X509Certificate, id: unknown): boolean {
  const { pki } = certificateFacts(responder);
  if (id instanceof pkijs.RelativeDistinguishedNames) return id.isEqual(pki.subject);
  const key = pki.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView;
  return id instanceof asn1js.OctetString && octets(id).equals(createHash('sha1').update(key).digest());
}

/** The issuer itself, or a carried certificate that the issuer made for this purpose (RFC 6960, 4.2.2.2). */
function responderOf(
  basic: pkijs.BasicOCSPResponse,
  carried: readonly X509Certificate[],
  issuer: X509Certificate,
): X509Certificate | null {
  const id: unknown = basic.tbsResponseData.responderID;
  if (named(issuer, id)) return issuer;
  for (const certificate of carried) {
    const issuedBy = certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
    const at = basic.tbsResponseData.producedAt;
    if (named(certificate, id) && issuedBy && judgePath([certificate, issuer], 'revocation', at, true).length === 0) {
      return certificate;
    }
  }
  return null;
}

/** good is [0], revoked [1] with its time, unknown [2] (RFC 6960, 4.2.1). */
function revokedAt(status: asn1js.BaseBlock): Date | null | undefined {
  if (status.idBlock.tagNumber === 0) return null;
  const [time] = status.idBlock.tagNumber === 1 ? (status as asn1js.Constructed).valueBlock.value : [];
  return time instanceof asn1js.GeneralizedTime ? time.toDate() : undefined;
}

/** What an OCSP answer says of a certificate; null when it is not about it or does not hold. */
export function readOcsp(
  der: Uint8Array,
  certificate: X509Certificate,
  issuer: X509Certificate,
): RevocationStatus | null {
  try {
    const { basic, carried } = parsedAnswer(der);
    const responder = responderOf(basic, carried, issuer);
    const algorithm = SIGNATURES[basic.signatureAlgorithm.algorithmId];
    if (!responder || !algorithm || algorithm.key !== responder.publicKey.asymmetricKeyType) return null;
    const value = Buffer.from(basic.signature.valueBlock.valueHexView);
    if (!verify(algorithm.digest, basic.tbsResponseData.tbsView, responder.publicKey, value)) return null;
    for (const single of basic.tbsResponseData.responses) {
      const digest = HASHES[single.certID.hashAlgorithm.algorithmId];
      if (!digest || !single.nextUpdate) continue;
      const wanted = ocspIdentity(certificate, issuer, digest);
      const same =
        octets(single.certID.issuerNameHash).equals(wanted.nameHash) &&
        octets(single.certID.issuerKeyHash).equals(wanted.keyHash) &&
        single.certID.serialNumber.isEqual(wanted.serial);
      const when = same ? revokedAt(single.certStatus as asn1js.BaseBlock) : undefined;
      if (when !== undefined) return { revokedAt: when, thisUpdate: single.thisUpdate, nextUpdate: single.nextUpdate };
    }
    return null;
  } catch {
    return null; // not an OCSP answer
  }
}
