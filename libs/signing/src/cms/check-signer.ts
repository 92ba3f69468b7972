import { createHash, timingSafeEqual, verify } from 'node:crypto';
import * as asn1js from 'asn1js';
import type * as pkijs from 'pkijs';
import { reject } from '../rejected.js';
import { DIGESTS, OID, RSA_ENCRYPTION, SIGNATURES } from './cms-identifiers.js';
import type { SignedDataParts } from './read-signed-data.js';

const not = (problem: string): never => reject('FILE_NOT_UNDERSTOOD', problem);

/** Signed attributes that are understood; signing-time is claimed by its maker and never believed. */
const UNDERSTOOD = new Set<string>([
  OID.contentType,
  OID.messageDigest,
  OID.signingTime,
  OID.algorithmProtection,
  OID.signingCertificate,
  OID.signingCertificateV2,
]);

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && timingSafeEqual(a, b);

/** The only value of the only attribute of a type. */
function attributeValue(info: pkijs.SignerInfo, type: string): asn1js.BaseBlock | null {
  const found = info.signedAttrs?.attributes.filter((a) => a.type === type) ?? [];
  const [only] = found;
  return found.length === 1 && only?.values.length === 1 ? (only.values[0] as asn1js.BaseBlock) : null;
}

function octetsOf(block: unknown): Uint8Array | null {
  return block instanceof asn1js.OctetString ? Buffer.from(block.valueBlock.valueHexView) : null;
}

const childrenOf = (block: unknown): asn1js.BaseBlock[] =>
  block instanceof asn1js.Sequence ? block.valueBlock.value : [];

/** Digest and hash of the first ESSCertIDv2; SHA-256 when no algorithm is named (RFC 5035, 3). */
function boundByV2(block: asn1js.BaseBlock | null): { digest: string; hash: Uint8Array } | null {
  const [first, second] = childrenOf(childrenOf(childrenOf(block)[0])[0]);
  const plain = octetsOf(first);
  if (plain) return { digest: 'sha256', hash: plain };
  const identifier = childrenOf(first)[0];
  const digest = identifier instanceof asn1js.ObjectIdentifier ? DIGESTS[identifier.valueBlock.toString()] : undefined;
  const hash = octetsOf(second);
  return digest && hash ? { digest, hash } : null;
}

/** The first ESSCertID (RFC 2634, 5.4): SHA-1, as many time-stamping services still write. */
function boundByV1(block: asn1js.BaseBlock | null): { digest: string; hash: Uint8Array } | null {
  const hash = octetsOf(childrenOf(childrenOf(childrenOf(block)[0])[0])[0]);
  return hash ? { digest: 'sha1', hash } : null;
}

/** Where algorithms are named among the signed attributes they are those that are used (RFC 6211, 2). */
function algorithmsAsProtected(info: pkijs.SignerInfo): boolean {
  if (!info.signedAttrs?.attributes.some(({ type }) => type === OID.algorithmProtection)) return true;
  const [digest, signature] = childrenOf(attributeValue(info, OID.algorithmProtection));
  const identifierOf = (block: asn1js.BaseBlock | undefined): string => {
    const [first] = block instanceof asn1js.Constructed ? block.valueBlock.value : [];
    return first instanceof asn1js.ObjectIdentifier ? first.valueBlock.toString() : '';
  };
  return (
    identifierOf(digest) === info.digestAlgorithm.algorithmId &&
    signature?.idBlock.tagNumber === 1 &&
    identifierOf(signature) === info.signatureAlgorithm.algorithmId
  );
}

/**
 * Does the signer's signature hold over `content`? Required attributes once, the certificate bound by
 * signing-certificate-v2, the digest one of SHA-2, the algorithm that of the key.
 * @param olderBinding a token of a time-stamping service may bind by signing-certificate of version 1 (RFC 3161, 2.4.2)
 * @throws Rejected
 */
export function checkSigner(parts: SignedDataParts, content: Uint8Array, olderBinding = false): void {
  const { info, signer } = parts;
  const attributes = info.signedAttrs;
  if (!attributes) return not('签名没有签名属性');
  const digest = DIGESTS[info.digestAlgorithm.algorithmId];
  if (!digest || parts.outerDigest !== info.digestAlgorithm.algorithmId) {
    return not('摘要算法不是 SHA-256、SHA-384 或 SHA-512');
  }
  const stranger = attributes.attributes.find(({ type }) => !UNDERSTOOD.has(type));
  if (stranger) return not(`签名带有不认识的属性(${stranger.type})`);
  if (!algorithmsAsProtected(info)) return not('签名算法与受保护的算法不符');
  const type = attributeValue(info, OID.contentType);
  if (!(type instanceof asn1js.ObjectIdentifier) || type.valueBlock.toString() !== parts.contentType) {
    return not('签名属性缺少内容类型');
  }
  const claimed = octetsOf(attributeValue(info, OID.messageDigest));
  if (!claimed || !sameBytes(claimed, createHash(digest).update(content).digest())) {
    return reject('FILE_CHANGED', '内容与签名不符:文件已被改动');
  }
  const bound =
    boundByV2(attributeValue(info, OID.signingCertificateV2)) ??
    (olderBinding ? boundByV1(attributeValue(info, OID.signingCertificate)) : null);
  if (!bound || !sameBytes(bound.hash, createHash(bound.digest).update(signer.raw).digest())) {
    return not('签名没有绑定签名者的证书');
  }
  const keyType = signer.publicKey.asymmetricKeyType ?? '';
  const algorithm = SIGNATURES[info.signatureAlgorithm.algorithmId];
  const bare = info.signatureAlgorithm.algorithmId === RSA_ENCRYPTION && keyType === 'rsa';
  if (!bare && (algorithm?.digest !== digest || algorithm.key !== keyType)) return not('签名算法与密钥类型或摘要不符');
  const toBeVerified = Buffer.from(attributes.encodedValue);
  const value = Buffer.from(info.signature.valueBlock.valueHexView);
  if (!verify(digest, toBeVerified, { key: signer.publicKey, dsaEncoding: 'der' }, value)) {
    reject('FILE_CHANGED', '签名值不对');
  }
}
