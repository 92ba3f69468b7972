import type { X509Certificate } from 'node:crypto';
import type { Fault } from '@chancery/application';
import type * as asn1js from 'asn1js';
import { reject, Rejected } from '../rejected.js';
import { checkSigner } from './check-signer.js';
import { OID } from './cms-identifiers.js';
import { readSignedData, type SignedDataParts } from './read-signed-data.js';

export interface CmsFinding {
  readonly faults: readonly Fault[];
  /** The messages of `faults`. */
  readonly problems: readonly string[];
  readonly signer: X509Certificate | null;
  /** Carried certificates besides the signer's. */
  readonly others: readonly X509Certificate[];
  /** What a time stamp stands over. */
  readonly signatureValue: Uint8Array;
  /** A time-stamp token over the signature value (DER), not verified here. */
  readonly timestamp: Uint8Array | null;
}

/** The only unsigned attribute that is accepted: one signature-time-stamp (RFC 3161, appendix A). */
function timestampOf(parts: SignedDataParts): Uint8Array | null {
  const attributes = parts.info.unsignedAttrs?.attributes;
  if (!attributes) return null;
  const [only] = attributes;
  if (attributes.length !== 1 || only?.type !== OID.signatureTimeStamp || only.values.length !== 1) {
    return reject('FILE_NOT_UNDERSTOOD', '签名带有未签名的属性');
  }
  return new Uint8Array((only.values[0] as asn1js.BaseBlock).toBER());
}

/**
 * Verifies a detached CMS signature strictly: exactly one signer, a digest of SHA-2, required attributes once, the
 * signer's certificate bound by signing-certificate-v2. What it does not understand it rejects. Neither the chain nor
 * a time stamp is judged here. Never throws.
 * @param der may be followed by zero bytes only (padding of a PDF's /Contents)
 */
export function verifyCms(der: Uint8Array, content: Uint8Array): CmsFinding {
  let parts: SignedDataParts | null = null;
  const finding = (faults: Fault[], timestamp: Uint8Array | null = null): CmsFinding => ({
    faults,
    problems: faults.map(({ message }) => message),
    signer: parts?.signer ?? null,
    others: parts?.others ?? [],
    signatureValue: Buffer.from(parts?.info.signature.valueBlock.valueHexView ?? []),
    timestamp,
  });
  try {
    parts = readSignedData(der);
    if (parts.contentType !== OID.data || parts.content) {
      return finding([{ code: 'FILE_NOT_UNDERSTOOD', message: '签名不是分离式签名' }]);
    }
    checkSigner(parts, content);
    return finding([], timestampOf(parts));
  } catch (error) {
    if (error instanceof Rejected) return finding([{ code: error.code, message: error.message }]);
    // pkijs, asn1js and node:crypto throw on what they cannot read.
    return finding([{ code: 'FILE_NOT_UNDERSTOOD', message: '签名数据结构不对' }]);
  }
}
