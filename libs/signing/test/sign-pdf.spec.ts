import { beforeAll, describe, expect, test } from '@jest/globals';
import { verifyPdf } from '../src/pdf/verify-pdf.js';
import { issueCertificate, type Issuer, type KeyPairWithCertificate } from '../src/x509/issue-certificate.js';
import { plainPdf } from './plain-pdf.js';
import { sealedPdf } from './sealed.js';
import { testPki } from './test-pki.js';

describe('sealing a PDF', () => {
  let root: Issuer;
  let seal: KeyPairWithCertificate;
  beforeAll(async () => {
    ({ root, seal } = await testPki());
  });

  test('appends to the file and leaves what was there as it was', () => {
    const sealed = sealedPdf(seal);
    expect(sealed.subarray(0, plainPdf().length).equals(plainPdf())).toBe(true);
    expect(verifyPdf(sealed).problems).toEqual([]);
  });

  test('works with an ECDSA key as well', async () => {
    expect(verifyPdf(sealedPdf(await issueCertificate(root, 'person', '周慧敏'))).problems).toEqual([]);
  });

  test('refuses a file that is sealed already or has a form', () => {
    expect(() => sealedPdf(seal, sealedPdf(seal))).toThrow('PDF 已有签名或表单,不得再次用印');
    expect(() => sealedPdf(seal, plainPdf('/AcroForm<</Fields[]>>'))).toThrow('PDF 已有签名或表单,不得再次用印');
  });

  test('says so when the signature outgrows the place kept for it', async () => {
    const long = await issueCertificate(root, 'seal', 'x'.repeat(4_000));
    expect(() => sealedPdf(long)).toThrow(/签名有 \d+ 字节,超出预留的 8000 字节/);
  });
});
