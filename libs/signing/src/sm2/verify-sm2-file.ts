import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { OID } from '../cms/cms-identifiers.js';
import { isSm2Signature, isSm3 } from './sm2-identifiers.js';
import { verifySm2 } from './sm2-signature.js';

const pointOf = (certificate: pkijs.Certificate): string =>
  Buffer.from(certificate.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView).toString('hex');

function attributeOf(signer: pkijs.SignerInfo, type: string): unknown {
  const found = signer.signedAttrs?.attributes.filter((one) => one.type === type) ?? [];
  return found.length === 1 ? (found[0]?.values as unknown[])[0] : undefined;
}

/**
 * What is wrong with an experimental SM2 signature over a file, in Chinese; null when it holds. Who signed is not asked:
 * its certificate is its own.
 */
export function sm2FileProblem(der: Uint8Array, content: Uint8Array): string | null {
  try {
    const info = pkijs.ContentInfo.fromBER(Uint8Array.from(der).buffer);
    const signed = new pkijs.SignedData({ schema: info.content as asn1js.Sequence });
    const [signer, another] = signed.signerInfos;
    const [certificate] = signed.certificates ?? [];
    if (!signer || another || !(certificate instanceof pkijs.Certificate)) return '须恰好一个签名者和证书';
    if (!isSm2Signature(signer.signatureAlgorithm) || !isSm3(signer.digestAlgorithm)) return '不是 SM2 与 SM3 的签名';
    const digest = attributeOf(signer, OID.messageDigest);
    const type = attributeOf(signer, OID.contentType);
    if (!(digest instanceof asn1js.OctetString) || !(type instanceof asn1js.ObjectIdentifier)) return '缺少签名属性';
    const expected = createHash('sm3').update(content).digest();
    if (!expected.equals(Buffer.from(digest.valueBlock.valueHexView))) return '文件与签名时的不同';
    const { signedAttrs } = signer;
    if (!signedAttrs) return '缺少签名属性';
    const covered = Buffer.from(signedAttrs.toSchema().toBER());
    covered[0] = 0x31;
    const point = pointOf(certificate);
    if (!verifySm2(covered, signer.signature.valueBlock.valueHexView, point)) return '签名值不成立';
    const own = certificate.signatureValue.valueBlock.valueHexView;
    return verifySm2(certificate.tbsView, own, point) ? null : '证书的签名不成立';
  } catch {
    return '格式无法识别';
  }
}
