import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import { issuedFilePolicy, type ImportedSeal, type SigningIdentity } from '@chancery/application';
import { isRefusal, type Outcome } from '@chancery/domain';
import {
  fromPem,
  keyHolders,
  KeyVault,
  LocalSealImporter,
  LocalSealProvider,
  makeAuthority,
  signPdf,
  strictFileVerifier,
  type PdfSigner,
} from '@chancery/signing';
import { paragraph, run as words, wordFile } from '@chancery/testing';
import { OpensslAuthority } from './openssl-authority.js';
import { run, testWith } from './outside-tool.js';
import { plainPdf } from './plain-pdf.js';
import { nssDatabase } from './sealed-files.js';
import { SoftToken } from './soft-token.js';

const TOOLS = ['softhsm2-util', 'pkcs11-tool', 'openssl', 'pkcs11js'];
const SIGNED_AT = '2026-02-27T08:00:00.000Z';
const now = (): string => new Date().toISOString();

/** A vendor's module that never answers, or ends the whole process. */
const BAD_MODULE = `#include <stdlib.h>
#include <unistd.h>
unsigned long C_GetFunctionList(void **list) { for (;;) { WHAT; } }
`;

describe('a seal whose key is in a PKCS#11 token', () => {
  const vault = new KeyVault(Buffer.alloc(32, 7).toString('base64'));
  const folder = mkdtempSync(join(tmpdir(), 'chancery-token-files-'));
  const at = (name: string): string => join(folder, name);
  let root: OpensslAuthority;
  let middle: OpensslAuthority;
  let token: SoftToken;
  let authority: SigningIdentity;
  beforeAll(async () => {
    authority = await makeAuthority(vault);
    // An address for revocation that nobody asks here; without one NSS has no opinion.
    root = new OpensslAuthority(at('root'), 'http://127.0.0.1:9/root');
    middle = new OpensslAuthority(at('middle'), 'http://127.0.0.1:9/middle', '某市政务证书签发中心', root);
    middle.issue('seal', { kind: 'seal', name: '临江市望川区人民政府', key: 'rsa' });
    middle.issue('leader', { kind: 'seal', name: '周慧敏', key: 'ec' });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => {
    token = new SoftToken();
    for (const [name, id] of [
      ['seal', 'a1'],
      ['leader', 'a2'],
    ] as const) {
      token.addKey(middle.at(`${name}.key`), id);
      token.addCertificate(middle.at(`${name}.pem`), id);
    }
    token.addCertificate(middle.at('ca.pem'), 'b1');
    token.addCertificate(root.at('ca.pem'), 'b2');
  });
  afterEach(() => token.remove());

  const settings = (changes: object = {}) => ({
    module: token.module,
    label: null,
    pin: token.pin,
    timeoutMs: 20_000,
    environment: token.environment,
    ...changes,
  });
  const holders = (changes: object = {}) => keyHolders({ token: settings(changes), sealService: null });
  const importer = (changes: object = {}) => new LocalSealImporter(vault, holders(changes));
  const choose = async (name: string): Promise<ImportedSeal> => {
    const listed = await importer().listHeldKeys(now());
    if (isRefusal(listed)) throw new Error(listed.message);
    const key = listed.find(({ certificate }) => certificate.subjectName === name);
    const read = await importer().readHeldKey(key?.reference ?? '', now());
    if (isRefusal(read)) throw new Error(read.message);
    return read;
  };
  const provider = (changes: object = {}) =>
    new LocalSealProvider({
      vault,
      authority: () => Promise.resolve(authority),
      fontFiles: [],
      timestamps: { url: '', anchorsPem: '', timeoutMs: 1_000 },
      holders: holders(changes),
    });
  const sealPdf = async (identity: ImportedSeal, changes: object = {}): Promise<Outcome<Uint8Array>> =>
    provider(changes).sealPdf({
      pdf: await plainPdf('table'),
      identity,
      sealName: '临江市望川区人民政府',
      picture: null,
      placement: { page: 1, centreX: 300, centreY: 300 },
      signedAt: SIGNED_AT,
      chainPem: identity.chainPem,
      leaders: [],
    });
  const refused = async (identity: ImportedSeal, changes: object = {}): Promise<[string, string]> => {
    const outcome = await sealPdf(identity, changes);
    return isRefusal(outcome) ? [outcome.code, outcome.message] : ['sealed', ''];
  };

  testWith(TOOLS, 'shows its certificates, and says of each whether it can seal', async () => {
    const listed = await importer().listHeldKeys(now());
    if (isRefusal(listed)) throw new Error(listed.message);
    expect(
      listed.map(({ certificate, problems }) => [certificate.subjectName, certificate.algorithm, problems]),
    ).toEqual(
      expect.arrayContaining([
        ['临江市望川区人民政府', 'RSA 3072', []],
        ['周慧敏', 'EC prime256v1', [expect.stringContaining('密钥不是 RSA')]],
      ]),
    );
    expect(listed).toHaveLength(2);
    expect(listed[0]?.reference).toMatch(/^pkcs11:token=%E6.*;id=%a\d;type=private$/);
  });

  testWith(TOOLS, 'seals PDF and DOCX, which our verifier and openssl accept', async () => {
    const identity = await choose('临江市望川区人民政府');
    expect(identity.sealedKey).toMatch(/^pkcs11:/);
    const pdf = await sealPdf(identity);
    const seals = provider();
    const docx = await seals.sealDocx({
      docx: wordFile({ body: paragraph(words('同意印发。')) }),
      identity,
      isTest: false,
      signedAt: SIGNED_AT,
    });
    if (isRefusal(pdf) || isRefusal(docx)) throw new Error('refused');
    const policy = issuedFilePolicy({ seals: root.rootPem + middle.rootPem, timestamps: '' });
    for (const file of [pdf, docx]) {
      expect((await strictFileVerifier.verifySignature(file, policy)).problems).toEqual([]);
    }
    const cms = await seals.signDetached(Buffer.from('同意印发。'), identity);
    if (isRefusal(cms)) throw new Error(cms.message);
    writeFileSync(at('cms'), fromPem(cms));
    writeFileSync(at('content'), '同意印发。');
    writeFileSync(at('chain.pem'), root.rootPem + middle.rootPem);
    const verify = ['cms', '-verify', '-cades', '-binary', '-purpose', 'any', '-inform', 'DER', '-out', '/dev/null'];
    const { said } = run('openssl', [
      ...verify,
      '-in',
      at('cms'),
      '-content',
      at('content'),
      '-CAfile',
      at('chain.pem'),
    ]);
    expect(said).toMatch(/^CAdES Verification successful$/m);
  });

  testWith(
    [...TOOLS, 'pdfsig', 'certutil'],
    'signs with RSA and with ECDSA so that pdfsig trusts both signatures of one file',
    async () => {
      const [holder] = holders();
      const keys = (await holder?.list()) ?? [];
      const signer = (name: string, field: string, y: number): PdfSigner => {
        const key = keys.find(({ certificatePem }) => certificatePem.trim() === middle.read(`${name}.pem`).trim());
        if (!holder || !key) throw new Error(`no key of ${name} in the token`);
        const sign = holder.signingFunction(key.reference, key.certificatePem);
        const who = { certificatePem: key.certificatePem, sign, intermediatesPem: middle.rootPem };
        return { field, signer: who, name, image: null, page: 1, rectangle: [100, y, 180, y + 30] };
      };
      const signers = [signer('leader', '签名1', 500), signer('seal', '印章', 200)];
      writeFileSync(
        at('both.pdf'),
        await signPdf({ pdf: await plainPdf('table'), signers, signedAt: SIGNED_AT, timestamper: null }),
      );
      const nss = nssDatabase(folder, 'nss', [root.at('ca.pem')]);
      const { said } = run('pdfsig', ['-nssdir', nss, '-no-ocsp', at('both.pdf')]);
      expect(said.match(/Signature is Valid\./g)).toHaveLength(2);
      expect(said.match(/Certificate is Trusted\./g)).toHaveLength(2);
    },
  );

  testWith(TOOLS, 'with a wrong PIN is asked once, and not again until somebody has logged in to it', async () => {
    const identity = await choose('临江市望川区人民政府');
    expect(await refused(identity, { pin: '00000000' })).toEqual([
      'TOKEN_PIN_WRONG',
      expect.stringContaining('没有盖章:令牌的口令(PIN)不对,系统不会再次尝试'),
    ]);
    // Whoever asks now has never seen the wrong PIN; the token has. The right one is not tried either.
    expect(await refused(identity)).toEqual(['TOKEN_PIN_AT_RISK', expect.stringContaining('用厂商工具')]);
    expect(token.logIn()).toBe(true);
    expect(await refused(identity)).toEqual(['sealed', '']);
  });

  testWith(TOOLS, 'pulled out, without its key, or with another one in its place is refused in words', async () => {
    const identity = await choose('临江市望川区人民政府');
    token.pullOut();
    expect(await refused(identity)).toEqual(['TOKEN_ABSENT', expect.stringContaining('请插好令牌')]);
    token.plugIn();
    expect(await refused(identity)).toEqual(['sealed', '']);
    const missing = { ...identity, sealedKey: identity.sealedKey.replace('%a1', '%a9') };
    expect(await refused(missing)).toEqual(['TOKEN_KEY_MISSING', expect.stringContaining('没有这枚印章的私钥')]);
    middle.issue('other', { kind: 'seal', name: '临江市望川区人民政府', key: 'rsa' });
    const another = { ...identity, certificatePem: middle.read('other.pem') };
    expect(await refused(another)).toEqual(['KEY_MISMATCH', expect.stringContaining('与印章证书不相配')]);
    expect(await refused(identity, { module: '/usr/lib/none.so' })).toEqual([
      'TOKEN_MODULE_MISSING',
      expect.stringContaining('CHANCERY_TOKEN_MODULE'),
    ]);
  });

  testWith([...TOOLS, 'cc'], 'whose module hangs or crashes holds up nobody', async () => {
    const identity = await choose('临江市望川区人民政府');
    writeFileSync(at('bad.c'), BAD_MODULE);
    const module = (name: string, what: string): string => {
      const { status, said } = run('cc', ['-shared', '-fPIC', `-DWHAT=${what}`, '-o', at(name), at('bad.c')]);
      if (status !== 0) throw new Error(said);
      return at(name);
    };
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 10);
    const hanging = await refused(identity, { module: module('hangs.so', 'pause()'), timeoutMs: 1_500 });
    clearInterval(turning);
    expect(hanging).toEqual(['TOKEN_SLOW', expect.stringContaining('规定时间内没有回答')]);
    expect(turns).toBeGreaterThan(10);
    expect(await refused(identity, { module: module('crashes.so', 'abort()') })).toEqual([
      'TOKEN_FAILED',
      expect.stringContaining('没有完成签名'),
    ]);
  });
});
