import { X509Certificate } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { reject } from '../rejected.js';
import { assertDer } from './assert-der.js';
import { OID } from './cms-identifiers.js';

const not = (problem: string): never => reject('FILE_NOT_UNDERSTOOD', problem);

/** What a CMS SignedData with one signer holds; nothing of it is verified yet. */
export interface SignedDataParts {
  readonly contentType: string;
  /** null: the signature stands over content elsewhere. */
  readonly content: Uint8Array | null;
  readonly info: pkijs.SignerInfo;
  readonly outerDigest: string;
  readonly signer: X509Certificate;
  /** Carried certificates besides the signer's. */
  readonly others: readonly X509Certificate[];
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** Detaches content: data is version 1, any other type of content version 3 (RFC 5652, 5.1). */
function checkVersions(signed: pkijs.SignedData, info: pkijs.SignerInfo): void {
  const version = signed.encapContentInfo.eContentType === OID.data ? 1 : 3;
  if (signed.version !== version || info.version !== 1 || signed.digestAlgorithms.length !== 1) {
    not('签名数据版本不对');
  }
}

function checkParameters(algorithm: pkijs.AlgorithmIdentifier): void {
  const parameters: unknown = algorithm.algorithmParams;
  if (parameters !== undefined && !(parameters instanceof asn1js.Null)) not('签名算法参数不对');
}

/** Some services send a certificate twice; byte for byte the same it is no other one. */
function distinct(certificates: readonly pkijs.Certificate[]): X509Certificate[] {
  const read = certificates.map((c) => new X509Certificate(Buffer.from(c.toSchema().toBER())));
  return [...new Map(read.map((c) => [c.fingerprint256, c])).values()];
}

/**
 * Reads a SignedData strictly: DER to the last bit, one signer whose certificate is carried, no
 * revocation list. What stands in it without being signed has one accepted value.
 * @param der may be followed by zero bytes only (padding of a PDF's /Contents)
 * @throws Rejected, and whatever pkijs throws on what it cannot read
 */
export function readSignedData(der: Uint8Array): SignedDataParts {
  const parsed = asn1js.fromBER(Uint8Array.from(der).buffer);
  if (parsed.offset <= 0) return not('签名数据不是有效的 CMS');
  if (der.subarray(parsed.offset).some((byte) => byte !== 0)) return not('签名数据之后有多余内容');
  const own = der.subarray(0, parsed.offset);
  const outer = new pkijs.ContentInfo({ schema: parsed.result });
  if (outer.contentType !== OID.signedData) return not('签名数据类型不对');
  const signed = new pkijs.SignedData({ schema: outer.content });
  const [info] = signed.signerInfos;
  if (signed.signerInfos.length !== 1 || !info) return not('签名者不是恰好一个');
  checkVersions(signed, info);
  for (const algorithm of [...signed.digestAlgorithms, info.digestAlgorithm, info.signatureAlgorithm]) {
    checkParameters(algorithm);
  }
  if (signed.crls?.length) return not('签名带有吊销列表');
  assertDer(own);
  // Written anew it must be what was read: nothing stands in it that was not understood.
  const again = new pkijs.ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) });
  if (!same(Buffer.from(again.toSchema().toBER()), own)) return not('签名数据不是规范编码(DER)');

  const carried = (signed.certificates ?? []).filter((c): c is pkijs.Certificate => c instanceof pkijs.Certificate);
  if (carried.length !== (signed.certificates ?? []).length) return not('签名带有不支持的证书');
  const sid = info.sid as pkijs.IssuerAndSerialNumber;
  // Byte by byte: names are equal to pkijs when they differ in capitals only, and this one is not signed.
  const isSigner = (c: pkijs.Certificate): boolean =>
    sid.serialNumber.isEqual(c.serialNumber) &&
    same(Buffer.from(sid.issuer.valueBeforeDecode), Buffer.from(c.issuer.valueBeforeDecode));
  const signers = distinct(carried.filter(isSigner));
  if (signers.length !== 1 || !signers[0]) return not('签名中应恰好有一份签名者的证书');
  const octets = signed.encapContentInfo.eContent;
  return {
    contentType: signed.encapContentInfo.eContentType,
    content: octets ? Buffer.from(octets.getValue()) : null,
    info,
    outerDigest: signed.digestAlgorithms[0]?.algorithmId ?? '',
    signer: signers[0],
    others: distinct(carried.filter((c) => !isSigner(c))),
  };
}
