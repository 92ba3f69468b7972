import { createHash, type X509Certificate } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { checkSigner, sameBytes } from '../cms/check-signer.js';
import { DIGESTS, OID } from '../cms/cms-identifiers.js';
import { readSignedData } from '../cms/read-signed-data.js';
import { reject } from '../rejected.js';

/** A time-stamp token that holds by itself; whether its maker is trusted is judged by the path of `signer`. */
export interface TokenFacts {
  /** When the service says that it saw the data. */
  readonly at: Date;
  readonly signer: X509Certificate;
  readonly others: readonly X509Certificate[];
  /** Hex; null when the request had none. */
  readonly nonce: string | null;
}

const not = (problem: string): never => reject('FILE_NOT_UNDERSTOOD', problem);

/**
 * Verifies a time-stamp token over `data`: a SignedData around a TSTInfo whose imprint is that of the data
 * (RFC 3161, 2.4.2).
 * @param der may be followed by zero bytes only
 * @throws Rejected, and whatever pkijs throws on what it cannot read
 */
export function verifyToken(der: Uint8Array, data: Uint8Array): TokenFacts {
  const parts = readSignedData(der);
  if (parts.contentType !== OID.timeStampInfo || !parts.content) return not('时间戳的内容类型不对');
  if (parts.info.unsignedAttrs) return not('时间戳带有未签名的属性');
  checkSigner(parts, parts.content, true);
  const parsed = asn1js.fromBER(Uint8Array.from(parts.content).buffer);
  const info = new pkijs.TSTInfo({ schema: parsed.result });
  if (info.version !== 1 || info.extensions?.some(({ critical }) => critical)) return not('时间戳的版本或扩展不认识');
  const digest = DIGESTS[info.messageImprint.hashAlgorithm.algorithmId];
  if (!digest) return not('时间戳的摘要算法不是 SHA-2');
  const imprint = Buffer.from(info.messageImprint.hashedMessage.valueBlock.valueHexView);
  if (!sameBytes(imprint, createHash(digest).update(data).digest())) {
    return reject('FILE_CHANGED', '时间戳是另一份内容的');
  }
  return {
    at: info.genTime,
    signer: parts.signer,
    others: parts.others,
    nonce: info.nonce ? Buffer.from(info.nonce.valueBlock.valueHexView).toString('hex') : null,
  };
}
