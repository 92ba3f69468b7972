import { inflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { openPackage, writePackage, type OpcPackage } from '../src/docx/opc-package.js';
import { signDocx } from '../src/docx/sign-docx.js';
import { verifyDocx } from '../src/docx/verify-docx.js';
import { strictFileVerifier } from '../src/strict-file-verifier.js';
import { issueCertificate, fromPem, type Issuer, type KeyPairWithCertificate } from '../src/x509/issue-certificate.js';
import { plainDocx } from './plain-docx.js';
import { seededRandom } from '@chancery/testing';
import { policyOf, SIGNED_AT, signedDocx } from './sealed.js';
import { OFFICE, testPki } from './test-pki.js';

let root: Issuer;
let seal: KeyPairWithCertificate;
let signed: Buffer;
beforeAll(async () => {
  ({ root, seal } = await testPki());
  signed = await signedDocx(seal);
});

const SIG = '_xmlsignatures/sig1.xml';
const problem = (docx: Uint8Array): string =>
  verifyDocx(docx)
    .faults.map(({ message }) => message)
    .join();

function repacked(change: (parts: OpcPackage) => void): Uint8Array {
  const parts = openPackage(signed);
  change(parts);
  return writePackage(parts);
}
/** One part with a text replaced; the text must be there. */
const edited = (name: string, from: string | RegExp, to: string): Uint8Array =>
  repacked((parts) => {
    const text = new TextDecoder().decode(parts.get(name));
    const after = text.replace(from, to);
    expect(after).not.toBe(text);
    parts.set(name, new TextEncoder().encode(after));
  });

/**
 * Bytes of a zip that say nothing of its parts: in local headers the version and the time; in the directory the
 * versions, the time, the disk number and the attributes (APPNOTE 4.3.7, 4.3.12). Only these may change unnoticed.
 */
function zipMetadata(zip: Buffer): Set<number> {
  const free = new Set<number>();
  const add = (from: number, length: number): void => {
    for (let i = 0; i < length; i += 1) free.add(from + i);
  };
  const end = zip.length - 22;
  for (let at = zip.readUInt32LE(end + 16); at < end; at += 46 + zip.readUInt16LE(at + 28)) {
    add(at + 4, 4);
    add(at + 12, 4);
    add(at + 34, 8);
    const local = zip.readUInt32LE(at + 42);
    add(local + 4, 2);
    add(local + 10, 4);
  }
  return free;
}

/**
 * Is `at` in the compressed data of a part that still inflates, by another program's inflater, to the very same bytes?
 * Deflate knows several encodings of the same data, and bits behind the last one that nobody reads (RFC 1951, 3.2.3).
 */
function inflatesAlike(changed: Buffer, original: Buffer, at: number): boolean {
  const end = original.length - 22;
  for (let entry = original.readUInt32LE(end + 16); entry < end; entry += 46 + original.readUInt16LE(entry + 28)) {
    const local = original.readUInt32LE(entry + 42);
    const start = local + 30 + original.readUInt16LE(local + 26);
    const stop = start + original.readUInt32LE(entry + 20);
    if (at < start || at >= stop || original.readUInt16LE(entry + 10) !== 8) continue;
    return inflateRawSync(changed.subarray(start, stop)).equals(inflateRawSync(original.subarray(start, stop)));
  }
  return false;
}

describe('a signed DOCX', () => {
  test('holds, also when packed anew, and says who sealed it and when', async () => {
    expect(await strictFileVerifier.verifySignature(signed, policyOf(root.certificatePem))).toMatchObject({
      valid: true,
      problems: [],
      format: 'docx',
      sealedBy: `${OFFICE}(测试印章)`,
      claimedAt: '2026-02-27T08:00:00Z',
    });
    expect(problem(repacked(() => undefined))).toBe('');
  });

  test('with any one byte changed is not accepted, but in the zip’s metadata and where it unpacks to the same', () => {
    const random = seededRandom(11);
    const free = zipMetadata(signed);
    const survivors: number[] = [];
    for (let i = 0; i < 2_000; i += 1) {
      const at = random(signed.length);
      const copy = Buffer.from(signed);
      copy[at] = (copy[at] ?? 0) ^ (1 + random(255));
      if (problem(copy) === '' && !free.has(at) && !inflatesAlike(copy, signed, at)) survivors.push(at);
    }
    expect(survivors).toEqual([]);
  });

  test('with any one character of its signature part or content types changed is not accepted', () => {
    const random = seededRandom(12);
    for (const name of [SIG, '[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels']) {
      const parts = openPackage(signed);
      const original = Buffer.from(parts.get(name) ?? []);
      for (let i = 0; i < 75; i += 1) {
        const copy = Buffer.from(original);
        const at = random(copy.length);
        copy[at] = (copy[at] ?? 0) ^ (1 + random(127));
        parts.set(name, copy);
        expect({ name, at, accepted: problem(writePackage(parts)) === '' }).toEqual({ name, at, accepted: false });
      }
    }
  });

  test('cut short, or with data before or after it, is not accepted', () => {
    const random = seededRandom(13);
    for (let i = 0; i < 60; i += 1) expect(problem(signed.subarray(0, random(signed.length)))).not.toBe('');
    expect(problem(Buffer.concat([Buffer.from('PK'), signed]))).toContain('DOCX 结构无法识别');
    expect(problem(Buffer.concat([signed, Buffer.from('\n')]))).toContain('DOCX 结构无法识别');
  });

  test.each<[string, string, () => Uint8Array]>([
    ['its text changed', '内容已被改动(word/document.xml)', () => edited('word/document.xml', '法治', '人治')],
    ['its styles changed', '内容已被改动(word/styles.xml)', () => edited('word/styles.xml', '/>', ' />')],
    [
      'a part taken away',
      '签名引用的部件不存在(word/styles.xml)',
      () => repacked((p) => void p.delete('word/styles.xml')),
    ],
    [
      'a part without a type added',
      '有未被签名的部件(word/extra.bin)',
      () => repacked((p) => void p.set('word/extra.bin', new Uint8Array(1))),
    ],
    [
      'a relationship added',
      '有未被签名的关系(word/_rels/document.xml.rels)',
      () =>
        edited(
          'word/_rels/document.xml.rels',
          '</Relationships>',
          '<Relationship Id="rId9" Type="t" Target="x"/></Relationships>',
        ),
    ],
    [
      'a relationship’s target changed',
      '关系已被改动(word/_rels/document.xml.rels)',
      () => edited('word/_rels/document.xml.rels', 'example.gov.cn', 'example.gov.com'),
    ],
    [
      'a relationship part written otherwise',
      '关系部件有签名之外的内容(word/_rels/document.xml.rels)',
      () => edited('word/_rels/document.xml.rels', '</Relationships>', '<!-- 注 --></Relationships>'),
    ],
    [
      'a content type changed',
      '部件类型已被改动(word/styles.xml)',
      () => edited('[Content_Types].xml', 'wordprocessingml.styles+xml', 'wordprocessingml.settings+xml'),
    ],
    [
      'a content type added',
      '部件类型表已被改动',
      () =>
        edited('[Content_Types].xml', '</Types>', '<Default Extension="js" ContentType="text/javascript"/></Types>'),
    ],
    [
      'a reference taken out of the manifest',
      '签名内容已被改动',
      () => edited(SIG, /<Reference URI="\/word\/styles.xml[^]*?<\/Reference>/, ''),
    ],
    [
      'a reference taken out of the signature',
      '签名值不对',
      () => edited(SIG, /<Reference Type="[^"]*" URI="#idOfficeObject">[^]*?<\/Reference>/, ''),
    ],
    ['another time', '签名内容已被改动', () => edited(SIG, '<xd:SigningTime>2026', '<xd:SigningTime>2025')],
    ['SHA-1', '签名算法不是 RSA-SHA256', () => edited(SIG, 'xmldsig-more#rsa-sha256', 'xmldsig#rsa-sha1')],
    [
      'an object added to the signature',
      '签名部件有签名之外的内容',
      () => edited(SIG, '</Signature>', '<Object>x</Object></Signature>'),
    ],
    [
      'a comment in the signature',
      '签名部件有签名之外的内容',
      () => edited(SIG, '</KeyInfo>', '</KeyInfo><!-- 注 -->'),
    ],
    [
      'a document type',
      'DOCX 结构无法识别(XML with a document type is not accepted)',
      () => edited(SIG, '<Signature', '<!DOCTYPE x><Signature'),
    ],
    ['its signature taken out', 'DOCX 没有签名', () => repacked((p) => void p.delete(SIG))],
  ])('with %s is refused', (_, reason, make) => {
    expect(problem(make())).toBe(reason);
  });

  test('with its certificate swapped is refused', async () => {
    const other = await issueCertificate(root, 'seal', OFFICE);
    const base64 = Buffer.from(fromPem(other.certificatePem)).toString('base64');
    const swapped = edited(SIG, /<X509Certificate>[^<]+/, `<X509Certificate>${base64}`);
    expect(problem(swapped)).toBe('签名没有绑定签名者的证书');
  });

  test('cannot be signed again, nor signed with an ECDSA key', async () => {
    await expect(signDocx(signed, seal, SIGNED_AT)).rejects.toThrow('文件已有签名,不得再次签名');
    const person = await issueCertificate(root, 'person', '周慧敏');
    await expect(signDocx(plainDocx(), person, SIGNED_AT)).rejects.toThrow('DOCX 只能用 RSA 密钥签名');
  });

  test('keeps the parts that carry content as they were', () => {
    const [before, after] = [openPackage(plainDocx()), openPackage(signed)];
    for (const name of ['word/document.xml', 'word/styles.xml']) expect(after.get(name)).toEqual(before.get(name));
  });
});

test('a file of another kind is refused', async () => {
  expect(await strictFileVerifier.verifySignature(Buffer.from('你好'), policyOf(''))).toMatchObject({
    valid: false,
    format: 'unknown',
    problems: ['不是 PDF 或 DOCX 文件'],
  });
});
