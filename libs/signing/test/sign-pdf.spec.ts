import { beforeAll, describe, expect, test } from '@jest/globals';
import { verifyPdf } from '../src/pdf/verify-pdf.js';
import { commonNameOf } from '../src/x509/certificate-names.js';
import { issueCertificate, type Issuer, type KeyPairWithCertificate } from '../src/x509/issue-certificate.js';
import { plainPdf } from './plain-pdf.js';
import { faultsOf, leader, policyOf, sealedPdf, sealer, signedBy } from './sealed.js';
import { streamPdf } from './stream-pdf.js';
import { testPki } from './test-pki.js';

let root: Issuer;
let seal: KeyPairWithCertificate;
let person: KeyPairWithCertificate;
beforeAll(async () => {
  ({ root, seal } = await testPki());
  person = await issueCertificate(root, 'person', '周慧敏');
});

const INPUTS: [string, () => Uint8Array][] = [
  ['a cross-reference table', () => plainPdf()],
  ['cross-reference and object streams', () => streamPdf()],
];

describe('sealing a PDF', () => {
  test.each(INPUTS)('with %s appends to the file and leaves what was there as it was', async (_, input) => {
    const sealed = await sealedPdf(seal, input());
    expect(sealed.subarray(0, input().length).equals(Buffer.from(input()))).toBe(true);
    expect(faultsOf(sealed, root.certificatePem)).toBe('');
  });

  test('works with an ECDSA key as well', async () => {
    expect(faultsOf(await sealedPdf(person), root.certificatePem)).toBe('');
  });

  test('refuses a file that is sealed already or has a form', async () => {
    await expect(sealedPdf(seal, await sealedPdf(seal))).rejects.toThrow('PDF 已有签名或表单,不得再次用印');
    await expect(sealedPdf(seal, plainPdf('/AcroForm<</Fields[]>>'))).rejects.toThrow(
      'PDF 已有签名或表单,不得再次用印',
    );
  });

  test('refuses a page that the file does not have', async () => {
    await expect(signedBy([{ ...sealer(seal), page: 2 }])).rejects.toThrow('PDF 没有第 2 页,无处用印');
  });

  test('says so when the signature outgrows the place kept for it', async () => {
    const long = await issueCertificate(root, 'seal', 'x'.repeat(4_000));
    await expect(sealedPdf(long)).rejects.toThrow(/签名有 \d+ 字节,超出预留的 8000 字节/);
  });
});

describe('several signatures in one PDF', () => {
  test.each(INPUTS)('with %s hold all, in the order of signing, each over an update of its own', async (_, input) => {
    const rsa = await issueCertificate(root, 'seal', '胡建国');
    const signers = [leader(person, 1), leader(rsa, 2), leader(person, 3), sealer(seal)];
    const signed = await signedBy(signers, input());
    const fields = ['签名1', '签名2', '签名3', '印章'];
    const seen = verifyPdf(signed, { ...policyOf(root.certificatePem), fields });
    expect(seen.faults).toEqual([]);
    expect(seen.signatures.map(({ field, signer, level }) => [field, signer && commonNameOf(signer), level])).toEqual([
      ['签名1', '周慧敏(测试签名)', 'B-B'],
      ['签名2', '胡建国(测试印章)', 'B-B'],
      ['签名3', '周慧敏(测试签名)', 'B-B'],
      ['印章', '临江市望川区人民政府(测试印章)', 'B-B'],
    ]);
    const text = signed.toString('latin1');
    expect(text.match(/\/TransformMethod \/DocMDP/g)).toHaveLength(1);
    expect(text).toContain('/P 2 /V /1.2');
    expect(text.match(/\/TransformMethod \/FieldMDP/g)).toHaveLength(1);
    // The file itself, all fields together, then one update a signature.
    expect(text.match(/%%EOF/g)).toHaveLength(1 + 1 + signers.length);
  });

  test('a file on the way, with a leader’s signature and no seal yet, is incomplete', async () => {
    const signed = await signedBy([leader(person, 1), sealer(seal)]);
    const end = signed.lastIndexOf('%%EOF', signed.length - 20) + '%%EOF\n'.length;
    const truncated = signed.subarray(0, end);
    expect(faultsOf(truncated, root.certificatePem)).toBe(
      'FILE_INCOMPLETE 签名域“印章”尚未签署\nFILE_INCOMPLETE PDF 的签名允许签名之后改动文件',
    );
  });

  test('other signers than those asked for, or in another order, are not accepted', async () => {
    const signed = await signedBy([leader(person, 1), sealer(seal)]);
    const asked = (...fields: string[]): string => faultsOf(signed, root.certificatePem, { fields });
    expect(asked('签名1', '印章')).toBe('');
    expect(asked('签名1', '签名2', '印章')).toBe('FILE_INCOMPLETE 缺少签名“签名2”');
    expect(asked('印章')).toBe('FILE_CHANGED 有要求之外的签名“签名1”');
    expect(asked('印章', '签名1')).toBe('FILE_CHANGED 签名的次序与要求不符');
  });

  test('a lower level than asked for is not accepted', async () => {
    expect(faultsOf(await sealedPdf(seal), root.certificatePem, { level: 'B-T' })).toBe(
      'FILE_INCOMPLETE 签名的级别是 B-B,低于要求的 B-T',
    );
  });
});
