import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { CmsSigner } from '@chancery/signing';
import { OpensslAuthority, openssl, type Wish } from './openssl-authority.js';
import { testWith } from './outside-tool.js';
import { plainPdf } from './plain-pdf.js';
import { cutSignatures, withValue, type CutSignature } from './signature-values.js';
import { TestWorld } from './test-world.js';

const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');

/** The attacks that need certificates and signatures of other people's making. */
describe('an expert who tries to break a seal', () => {
  let world: TestWorld;
  let pdf: Uint8Array;
  let signed: Buffer;
  let cut: CutSignature;
  beforeAll(async () => {
    world = await TestWorld.make();
    pdf = await plainPdf('table');
    signed = await world.sign(pdf, quiet(world.quietSeal), false);
    [cut] = cutSignatures(signed) as [CutSignature];
    writeFileSync(world.quiet.at('covered'), cut.covered);
  }, 120_000);
  afterAll(() => world.end());

  const quiet = (signer: CmsSigner) => world.signers('seal').map((one) => ({ ...one, signer }));
  const sealedBy = async (file: string, wish: Wish): Promise<string> =>
    world.faults(await world.sign(pdf, quiet(world.quiet.issue(file, wish)), false));

  /** A CMS that openssl makes over what the seal covers, put in its place. */
  const replaced = (...options: string[]): string => {
    const at = (file: string): string => world.quiet.at(file);
    openssl(
      ...['cms', '-sign', '-binary', '-in', at('covered'), '-signer', at('seal.pem'), '-inkey', at('seal.key')],
      ...['-outform', 'DER', '-out', at('other.cms'), '-nosmimecap', ...options],
    );
    return world.faults(withValue(signed, cut, readFileSync(at('other.cms'))));
  };

  testWith(['openssl'], 'the seal itself is valid, and so is one that openssl makes as CAdES', () => {
    expect(world.faults(signed)).toBe('');
    expect(replaced('-cades', '-md', 'sha256')).toBe('');
  });

  testWith(['openssl'], 'with an expired certificate', async () => {
    expect(await sealedBy('expired', { kind: 'seal', name: '过期', from: day(-60), until: day(-30) })).toMatch(
      /^FILE_EXPIRED_AT_SIGNING 签名证书不在有效期内/,
    );
  });

  testWith(['openssl'], 'with a certificate that is not in force yet', async () => {
    expect(await sealedBy('early', { kind: 'seal', name: '未生效', from: day(30), until: day(60) })).toMatch(
      /^FILE_EXPIRED_AT_SIGNING 签名证书不在有效期内/,
    );
  });

  testWith(['openssl'], 'with an expired certificate and a trusted time outside its term', async () => {
    const signer = world.quiet.issue('late', { kind: 'seal', name: '过期', from: day(-60), until: day(-30) });
    expect(world.faults(await world.sign(pdf, quiet(signer)))).toMatch(/^FILE_EXPIRED_AT_SIGNING 签名时\(/);
  });

  testWith(['openssl'], 'with a web server’s certificate', async () => {
    expect(await sealedBy('server', { kind: 'server', name: 'www.example.gov.cn' })).toBe(
      'FILE_UNTRUSTED 签名证书的用途不对',
    );
  });

  testWith(['openssl'], 'with the certificate of an authority', () => {
    const { quiet: authority } = world;
    const at = (file: string): string => authority.at(file);
    openssl(
      ...['cms', '-sign', '-binary', '-cades', '-in', at('covered'), '-signer', at('ca.pem'), '-inkey', at('ca.key')],
      ...['-outform', 'DER', '-out', at('ca.cms'), '-nosmimecap', '-md', 'sha256'],
    );
    expect(world.faults(withValue(signed, cut, readFileSync(at('ca.cms'))))).toContain('FILE_UNTRUSTED');
  });

  testWith(['openssl'], 'with a look-alike authority of the same name and numbers', async () => {
    const lookAlike = new OpensslAuthority(world.quiet.at('look-alike'), null, '某县自建根');
    const signer = lookAlike.issue('seal', { kind: 'seal', name: '临江市望川区人民政府' });
    expect(world.faults(await world.sign(pdf, quiet(signer), false))).toBe(
      'FILE_UNTRUSTED 签名证书不是由信任的机构签发',
    );
  });

  testWith(['openssl'], 'with its own root carried in the signature', async () => {
    const own = new OpensslAuthority(world.quiet.at('own'), null, '自带的根');
    const signer = own.issue('seal', { kind: 'seal', name: '临江市望川区人民政府' });
    const carrying = { ...signer, intermediatesPem: own.rootPem };
    expect(world.faults(await world.sign(pdf, quiet(carrying), false))).toBe(
      'FILE_UNTRUSTED 签名证书不是由信任的机构签发',
    );
  });

  testWith(['openssl'], 'with a certificate carried that has no part in the path', async () => {
    const carrying = { ...world.quietSeal, intermediatesPem: world.middle.rootPem };
    expect(world.faults(await world.sign(pdf, quiet(carrying), false))).toBe(
      'FILE_NOT_UNDERSTOOD 签名带有与证书路径无关的证书',
    );
  });

  testWith(['openssl'], 'without signing-certificate-v2', () => {
    expect(replaced('-md', 'sha256')).toBe('FILE_NOT_UNDERSTOOD 签名没有绑定签名者的证书');
  });

  testWith(['openssl'], 'with SHA-1', () => {
    expect(replaced('-cades', '-md', 'sha1')).toBe('FILE_NOT_UNDERSTOOD 摘要算法不是 SHA-256、SHA-384 或 SHA-512');
  });

  testWith(['openssl'], 'in an encoding of indefinite length', () => {
    expect(replaced('-cades', '-md', 'sha256', '-stream', '-indef')).toBe(
      'FILE_NOT_UNDERSTOOD 签名数据不是规范编码(DER)',
    );
  });

  testWith(['openssl'], 'with the content attached', () => {
    const at = (file: string): string => world.quiet.at(file);
    writeFileSync(at('small'), '别的内容');
    openssl(
      ...['cms', '-sign', '-binary', '-cades', '-nodetach', '-in', at('small'), '-signer', at('seal.pem')],
      ...['-inkey', at('seal.key'), '-outform', 'DER', '-out', at('attached.cms'), '-nosmimecap', '-md', 'sha256'],
    );
    expect(world.faults(withValue(signed, cut, readFileSync(at('attached.cms'))))).toContain('签名不是分离式签名');
  });

  testWith(['openssl'], 'with a second signer', () => {
    const at = (file: string): string => world.quiet.at(file);
    world.quiet.issue('second', { kind: 'seal', name: '另一枚印章', key: 'ec' });
    expect(replaced('-cades', '-md', 'sha256', '-signer', at('second.pem'), '-inkey', at('second.key'))).toBe(
      'FILE_NOT_UNDERSTOOD 签名者不是恰好一个',
    );
  });

  testWith(['openssl'], 'with the seal of another file', async () => {
    const other = await world.sign(await plainPdf('stream'), quiet(world.quietSeal), false);
    const [from] = cutSignatures(other) as [CutSignature];
    expect(world.faults(withValue(signed, cut, from.cms))).toBe('FILE_CHANGED 内容与签名不符:文件已被改动');
  });
});
