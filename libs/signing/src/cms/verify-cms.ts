import { createHash, timingSafeEqual, verify, X509Certificate } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
} as const;

/** The one algorithm a key of each type may have signed with: SHA-256 with RSA (PKCS #1) or ECDSA. */
const ALGORITHM_OF_KEY: Readonly<Record<string, string>> = { rsa: '1.2.840.113549.1.1.11', ec: '1.2.840.10045.4.3.2' };

export interface CmsFinding {
  readonly problems: readonly string[];
  readonly signer: X509Certificate | null;
}

const failed = (problem: string, signer: X509Certificate | null = null): CmsFinding => ({
  problems: [problem],
  signer,
});

function attributeValue(info: pkijs.SignerInfo, type: string): asn1js.BaseBlock | null {
  const found = info.signedAttrs?.attributes.filter((a) => a.type === type) ?? [];
  const [only] = found;
  return found.length === 1 && only?.values.length === 1 ? (only.values[0] as asn1js.BaseBlock) : null;
}

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && timingSafeEqual(a, b);

function octets(block: asn1js.BaseBlock | null): Uint8Array | null {
  return block instanceof asn1js.OctetString ? Buffer.from(block.valueBlock.valueHexView) : null;
}

/** Hash in the first ESSCertIDv2 when it uses the default SHA-256 (RFC 5035). */
function essHash(block: asn1js.BaseBlock | null): Uint8Array | null {
  const certs = block instanceof asn1js.Sequence ? block.valueBlock.value[0] : null;
  const first = certs instanceof asn1js.Sequence ? certs.valueBlock.value[0] : null;
  const hash = first instanceof asn1js.Sequence ? first.valueBlock.value[0] : null;
  return octets(hash as asn1js.BaseBlock | null);
}

/**
 * What stands in the structure without being signed has one accepted value: versions, no further certificate, no
 * revocation list, no unsigned attribute. So no byte of it can be changed unnoticed.
 */
function unsignedParts(signed: pkijs.SignedData, info: pkijs.SignerInfo): string | null {
  if (signed.version !== 1 || info.version !== 1 || signed.digestAlgorithms.length !== 1) return '签名数据版本不对';
  if (signed.certificates?.length !== 1 || signed.crls?.length) return '签名应恰好带有签名者的证书';
  if (info.unsignedAttrs) return '签名带有未签名的属性';
  const algorithmParams: unknown = info.signatureAlgorithm.algorithmParams;
  if (algorithmParams !== undefined && !(algorithmParams instanceof asn1js.Null)) return '签名算法参数不对';
  return null;
}

/**
 * Verifies a detached CMS signature strictly: exactly one signer, SHA-256, required attributes once, the signer's
 * certificate bound by signing-certificate-v2. What it does not understand it rejects. The chain is checked elsewhere.
 * @param der may be followed by zero bytes only (padding of a PDF's /Contents)
 */
export function verifyCms(der: Uint8Array, content: Uint8Array): CmsFinding {
  try {
    return check(der, content);
  } catch {
    return failed('签名数据结构不对'); // pkijs, asn1js and node:crypto throw on what they cannot read
  }
}

function check(der: Uint8Array, content: Uint8Array): CmsFinding {
  const parsed = asn1js.fromBER(Uint8Array.from(der).buffer);
  if (parsed.offset <= 0) return failed('签名数据不是有效的 CMS');
  if (der.subarray(parsed.offset).some((byte) => byte !== 0)) return failed('签名数据之后有多余内容');
  const outer = new pkijs.ContentInfo({ schema: parsed.result });
  if (outer.contentType !== OID.signedData) return failed('签名数据类型不对');
  const signed = new pkijs.SignedData({ schema: outer.content });
  const [info] = signed.signerInfos;
  if (signed.signerInfos.length !== 1 || !info) return failed('签名者不是恰好一个');
  if (signed.encapContentInfo.eContentType !== OID.data || signed.encapContentInfo.eContent) {
    return failed('签名不是分离式签名');
  }
  const digests = [...signed.digestAlgorithms.map((a) => a.algorithmId), info.digestAlgorithm.algorithmId];
  if (digests.some((oid) => oid !== OID.sha256)) return failed('摘要算法不是 SHA-256');

  const stray = unsignedParts(signed, info);
  if (stray) return failed(stray);
  // Written anew it must be what was read: no other encoding of the same values (X.690, DER).
  const again = new pkijs.ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) });
  if (!same(Buffer.from(again.toSchema().toBER()), der.subarray(0, parsed.offset))) {
    return failed('签名数据不是规范编码(DER)');
  }

  const certificates = (signed.certificates ?? []).filter(
    (c): c is pkijs.Certificate => c instanceof pkijs.Certificate,
  );
  const sid = info.sid as pkijs.IssuerAndSerialNumber;
  const found = certificates.find((c) => sid.serialNumber?.isEqual(c.serialNumber) && sid.issuer?.isEqual(c.issuer));
  if (!found) return failed('签名中没有签名者的证书');
  const signer = new X509Certificate(Buffer.from(found.toSchema().toBER()));

  const type = attributeValue(info, OID.contentType);
  if (!(type instanceof asn1js.ObjectIdentifier) || type.valueBlock.toString() !== OID.data) {
    return failed('签名属性缺少内容类型', signer);
  }
  const digest = octets(attributeValue(info, OID.messageDigest));
  if (!digest || !same(digest, createHash('sha256').update(content).digest())) {
    return failed('内容与签名不符:文件已被改动', signer);
  }
  const bound = essHash(attributeValue(info, OID.signingCertificateV2));
  if (!bound || !same(bound, createHash('sha256').update(signer.raw).digest())) {
    return failed('签名没有绑定签名者的证书', signer);
  }
  if (info.signatureAlgorithm.algorithmId !== ALGORITHM_OF_KEY[signer.publicKey.asymmetricKeyType ?? '']) {
    return failed('签名算法与密钥类型不符,或不是 SHA-256', signer);
  }
  const attributes = info.signedAttrs;
  if (!attributes) return failed('签名没有签名属性', signer);
  const toBeVerified = Buffer.from(attributes.encodedValue);
  const value = Buffer.from(info.signature.valueBlock.valueHexView);
  const right = verify('sha256', toBeVerified, { key: signer.publicKey, dsaEncoding: 'der' }, value);
  return right ? { problems: [], signer } : failed('签名值不对', signer);
}
