import { beforeAll, describe, expect, test } from '@jest/globals';
import { strictFileVerifier } from '../src/strict-file-verifier.js';
import { verifyPdf } from '../src/pdf/verify-pdf.js';
import {
  createAuthority,
  issueCertificate,
  type Issuer,
  type KeyPairWithCertificate,
} from '../src/x509/issue-certificate.js';
import { plainPdf } from './plain-pdf.js';
import { faultsOf, policyOf, sealedPdf } from './sealed.js';
import { seededRandom } from '@chancery/testing';
import { OFFICE, testPki } from './test-pki.js';

let root: Issuer;
let seal: KeyPairWithCertificate;
let sealed: Buffer;
beforeAll(async () => {
  ({ root, seal } = await testPki());
  sealed = await sealedPdf(seal);
});

const contentsAt = (): number => sealed.indexOf('/Contents <') + '/Contents <'.length;
/** Replaces text of the same length once, so that offsets hold. */
function replaced(from: string, to: string): Buffer {
  expect(from).toHaveLength(to.length);
  const at = sealed.lastIndexOf(from);
  expect(at).toBeGreaterThan(0);
  const copy = Buffer.from(sealed);
  copy.write(to, at, 'latin1');
  return copy;
}
const problem = (pdf: Uint8Array): string =>
  verifyPdf(pdf, policyOf(root.certificatePem))
    .faults.map(({ message }) => message)
    .join();

describe('a sealed PDF', () => {
  test('holds, and says who sealed it and when', async () => {
    expect(await strictFileVerifier.verifySignature(sealed, policyOf(root.certificatePem))).toMatchObject({
      valid: true,
      problems: [],
      format: 'pdf',
      sealedBy: `${OFFICE}(测试印章)`,
      claimedAt: '2026-02-27T08:00:00Z',
    });
  });

  test('is not valid under a look-alike authority of the same name', async () => {
    const lookAlike = await createAuthority();
    const forged = await sealedPdf(await issueCertificate(lookAlike, 'seal', OFFICE));
    expect(faultsOf(forged, lookAlike.certificatePem)).toBe('');
    expect(await strictFileVerifier.verifySignature(forged, policyOf(root.certificatePem))).toMatchObject({
      valid: false,
      problems: ['签名证书不是由信任的机构签发'],
    });
  });

  test('with the case of a hex digit or the padding changed is not accepted', () => {
    const at = sealed.toString('latin1').slice(contentsAt()).search(/[a-f]/) + contentsAt();
    const upper = Buffer.from(sealed);
    upper[at] = (upper[at] ?? 0) & ~0x20;
    expect(problem(upper)).toBe('签名值不是规范的十六进制');
    const padded = Buffer.from(sealed);
    padded.write('1', sealed.indexOf('>', contentsAt()) - 1, 'latin1');
    expect(problem(padded)).toBe('签名数据之后有多余内容');
  });

  test('cut short anywhere is not accepted', () => {
    const random = seededRandom(3);
    for (let i = 0; i < 100; i += 1) expect(problem(sealed.subarray(0, random(sealed.length)))).not.toBe('');
    expect(problem(sealed.subarray(0, plainPdf().length))).toBe('PDF 没有签名');
  });

  test('with anything appended is not accepted: bytes, or an incremental update', () => {
    expect(problem(Buffer.concat([sealed, Buffer.from('\n')]))).toContain('签名之后文件被追加或改动');
    const previous = /startxref\n(\d+)\n%%EOF\n$/.exec(sealed.toString('latin1'))?.[1] ?? '';
    const size = /\/Size (\d+)/.exec(sealed.toString('latin1').slice(Number(previous)))?.[1] ?? '';
    const page = '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>\nendobj\n';
    const row = `xref\n3 1\n${String(sealed.length).padStart(10, '0')} 00000 n \n`;
    const tail = `trailer\n<</Size ${size}/Root 1 0 R/Prev ${previous}>>\nstartxref\n${sealed.length + page.length}\n%%EOF\n`;
    expect(problem(Buffer.concat([sealed, Buffer.from(page + row + tail)]))).toContain('签名之后文件被追加或改动');
  });

  test('is refused when /ByteRange plays tricks', () => {
    const range = /\[0 \d{10} \d{10} \d{10}\]/.exec(sealed.toString('latin1'))?.[0] ?? '';
    const [, a = '', b = '', c = ''] = /\[0 (\d+) (\d+) (\d+)\]/.exec(range) ?? [];
    const not = '签名没有覆盖整个文件:签名之后文件被追加或改动';
    expect(problem(replaced(range, '[0 0000000000 0000000000 0000000000]'))).toBe(not);
    expect(
      problem(
        replaced(
          range,
          `[0 ${a} ${String(Number(b) + 2).padStart(10, '0')} ${String(Number(c) - 2).padStart(10, '0')}]`,
        ),
      ),
    ).toBe(not);
    expect(problem(replaced(range, `[0 ${String(Number(a) - 5).padStart(10, '0')} ${b} ${c}]`))).toBe(not);
    expect(problem(replaced(range, `[0 ${a} ${b} -00000001]`.padEnd(range.length)))).toContain('PDF 结构无法识别');
    expect(problem(replaced(range, `[0 ${Number(a)} ${Number(b)} 1 2 3]`.padEnd(range.length)))).toBe('签名字典不完整');
  });

  test('is refused when it does not certify, or has another field', () => {
    expect(problem(replaced('/DocMDP', '/DocMDQ'))).toBe('PDF 的签名不是认证签名(DocMDP)');
    expect(problem(replaced('/P 1 /V /1.2', '/P 2 /V /1.2'))).toContain('PDF 的签名允许签名之后改动文件');
    expect(problem(replaced('/P 1 /V /1.2', '/P 3 /V /1.2'))).toBe('PDF 的签名允许签名之后改动文件');
    expect(problem(replaced('/FT /Sig', '/FT /Btn'))).toBe('PDF 的表单域不是印章');
    expect(problem(replaced('/SigFlags 3', '/XFA 123456'))).toBe('PDF 的表单域不是印章');
    expect(problem(replaced('ETSI.CAdES.detached', 'adbe.pkcs7.detached'))).toBe('签名格式不是 PAdES');
    const fields = /\/Fields \[\d+ 0 R\] \/SigFlags 3/.exec(sealed.toString('latin1'))?.[0] ?? '';
    const number = /\d+/.exec(fields)?.[0] ?? '';
    expect(problem(replaced(fields, `/Fields [${number} 0 R ${number} 0 R]`.padEnd(fields.length)))).toContain(
      'PDF 的表单域重复',
    );
  });

  test('without a seal is said to have none', () => {
    expect(problem(plainPdf())).toBe('PDF 没有签名');
    expect(problem(plainPdf('/AcroForm<</Fields[]>>'))).toBe('PDF 没有签名');
  });
});
