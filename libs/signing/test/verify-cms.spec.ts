import { createHash, createPrivateKey, sign, X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { signCms } from '../src/cms/sign-cms.js';
import { verifyCms } from '../src/cms/verify-cms.js';
import { certificateOf, type KeyPairWithCertificate } from '../src/x509/issue-certificate.js';
import { testPki } from './test-pki.js';

const content = Buffer.from('同意印发。');
let seal: KeyPairWithCertificate;
let good: Uint8Array;
beforeAll(async () => {
  ({ seal } = await testPki());
  good = await signCms(content, seal);
});

const problem = (der: Uint8Array, over: Uint8Array = content): string => verifyCms(der, over).problems.join();

/** The good signature taken apart, changed, and put together again; signed anew where the change needs it. */
function changed(change: (signed: pkijs.SignedData, info: pkijs.SignerInfo) => void, hash = 'sha256'): Uint8Array {
  const outer = new pkijs.ContentInfo({ schema: asn1js.fromBER(Uint8Array.from(good).buffer).result });
  const signed = new pkijs.SignedData({ schema: outer.content });
  const [info] = signed.signerInfos;
  if (!info?.signedAttrs) throw new Error('no signer');
  change(signed, info);
  const attributes = Buffer.from(info.signedAttrs.toSchema().toBER());
  attributes[0] = 0x31;
  const key = createPrivateKey({ key: Buffer.from(seal.privateKey), format: 'der', type: 'pkcs8' });
  info.signature = new asn1js.OctetString({ valueHex: Uint8Array.from(sign(hash, attributes, key)).buffer });
  const again = new pkijs.ContentInfo({ contentType: outer.contentType, content: signed.toSchema(true) });
  return new Uint8Array(again.toSchema().toBER());
}
const without = (type: string) => (_: pkijs.SignedData, info: pkijs.SignerInfo) => {
  info.signedAttrs!.attributes = info.signedAttrs!.attributes.filter((a) => a.type !== type);
};
const algorithm = (algorithmId: string): pkijs.AlgorithmIdentifier => new pkijs.AlgorithmIdentifier({ algorithmId });
const SHA_1 = '1.3.14.3.2.26';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

describe('a detached CMS signature', () => {
  test('holds, followed by zeros or not, and put together again unchanged', () => {
    expect(verifyCms(good, content)).toMatchObject({ problems: [] });
    expect(problem(Buffer.concat([good, Buffer.alloc(9)]))).toBe('');
    expect(problem(changed(() => undefined))).toBe('');
    expect(verifyCms(good, content).signer?.raw).toEqual(new X509Certificate(seal.certificatePem).raw);
  });

  test('does not hold over other content', () => {
    expect(problem(good, Buffer.from('同意印发!'))).toBe('内容与签名不符:文件已被改动');
  });

  test('is refused with anything but zeros after it, or cut short', () => {
    expect(problem(Buffer.concat([good, Buffer.from([0, 1])]))).toBe('签名数据之后有多余内容');
    expect(problem(good.subarray(0, good.length - 1))).toBe('签名数据不是有效的 CMS');
    expect(problem(new Uint8Array(0))).toBe('签名数据不是有效的 CMS');
    expect(problem(new Uint8Array([0x30, 0]))).toBe('签名数据结构不对');
  });

  test.each<[string, string, (signed: pkijs.SignedData, info: pkijs.SignerInfo) => void]>([
    ['two signers', '签名者不是恰好一个', (signed, info) => void signed.signerInfos.push(info)],
    ['no signer', '签名者不是恰好一个', (signed) => void signed.signerInfos.pop()],
    [
      'its content attached',
      '签名不是分离式签名',
      (signed) =>
        (signed.encapContentInfo.eContent = new asn1js.OctetString({ valueHex: Uint8Array.from(content).buffer })),
    ],
    ['no signing-certificate-v2', '签名没有绑定签名者的证书', without(SIGNING_CERTIFICATE_V2)],
    ['no message digest', '内容与签名不符:文件已被改动', without('1.2.840.113549.1.9.4')],
    ['no content type', '签名属性缺少内容类型', without('1.2.840.113549.1.9.3')],
    [
      'SHA-1 as the outer digest',
      '摘要算法不是 SHA-256、SHA-384 或 SHA-512',
      (signed) => (signed.digestAlgorithms = [algorithm(SHA_1)]),
    ],
    [
      'SHA-1 as the signer’s digest',
      '摘要算法不是 SHA-256、SHA-384 或 SHA-512',
      (_, info) => (info.digestAlgorithm = algorithm(SHA_1)),
    ],
    [
      'an algorithm of another type of key',
      '签名算法与受保护的算法不符',
      (_, info) => (info.signatureAlgorithm = algorithm('1.2.840.10045.4.3.2')),
    ],
    [
      'another name of the same algorithm',
      '签名算法与受保护的算法不符',
      (_, info) => (info.signatureAlgorithm = algorithm('1.2.840.113549.1.1.1')),
    ],
    [
      'an algorithm of another type of key, unprotected',
      '签名算法与密钥类型或摘要不符',
      (signed, info) => {
        without('1.2.840.113549.1.9.52')(signed, info);
        info.signatureAlgorithm = algorithm('1.2.840.10045.4.3.2');
      },
    ],
    [
      'an unknown signed attribute',
      '签名带有不认识的属性(1.2.3)',
      (_, info) =>
        void info.signedAttrs!.attributes.push(new pkijs.Attribute({ type: '1.2.3', values: [new asn1js.Null()] })),
    ],
    ['another version', '签名数据版本不对', (_, info) => (info.version = 3)],
    ['no certificate', '签名中应恰好有一份签名者的证书', (signed) => (signed.certificates = [])],
    [
      'an unsigned attribute',
      '签名带有未签名的属性',
      (_, info) =>
        (info.unsignedAttrs = new pkijs.SignedAndUnsignedAttributes({
          type: 1,
          attributes: [new pkijs.Attribute({ type: '1.2.3', values: [new asn1js.Null()] })],
        })),
    ],
  ])('with %s is refused', (_, reason, change) => {
    expect(problem(changed(change))).toBe(reason);
  });

  test('made with SHA-1 under the name of SHA-256 is refused', () => {
    expect(problem(changed(() => undefined, 'sha1'))).toBe('签名值不对');
  });

  test('under another certificate is refused', async () => {
    const other = (await testPki()).seal;
    expect(
      problem(
        changed((signed, info) => {
          const certificate = certificateOf(other.certificatePem);
          signed.certificates = [certificate];
          info.sid = new pkijs.IssuerAndSerialNumber({
            issuer: certificate.issuer,
            serialNumber: certificate.serialNumber,
          });
        }),
      ),
    ).toBe('签名没有绑定签名者的证书');
  });

  test('in an indefinite-length encoding is refused', () => {
    const body = Buffer.from(good.subarray(4));
    const loose = Buffer.concat([Buffer.from([0x30, 0x80]), body, Buffer.from([0, 0])]);
    expect(problem(loose)).toBe('签名数据不是规范编码(DER)');
  });

  test('binds the SHA-256 of the content', () => {
    expect(Buffer.from(good).includes(createHash('sha256').update(content).digest())).toBe(true);
  });
});
