import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { issuedFilePolicy } from '@chancery/application';
import { isRefusal } from '@chancery/domain';
import { authorityReader } from '@chancery/persistence';
import { databaseUrls, ensureSecrets, startEmbeddedPostgres, type EmbeddedPostgres } from '@chancery/runtime';
import { fromPem, KeyVault, LocalSealProvider, strictFileVerifier } from '@chancery/signing';
import { OpensslAuthority, openssl } from '../signing/openssl-authority.js';
import { run, testWith } from '../signing/outside-tool.js';
import { plainPdf } from '../signing/plain-pdf.js';
import { runCommand } from './run-command.js';

const PASSWORD = '机构Pass-1';
const OFFICE = '临江市望川区人民政府';

describe('authority', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-authority-'));
  const at = (name: string): string => join(folder, name);
  const dataFolder = at('data');
  const command = (...args: string[]) => runCommand(['authority', ...args], { CHANCERY_DATA: dataFolder });
  let root: OpensslAuthority;
  let middle: OpensslAuthority;
  let server: EmbeddedPostgres;

  /** What openssl exports of a key of the office's authority, with these certificates beside it. */
  const exported = (name: string, ...certificates: string[]): string => {
    const file = at(`${name}.p12`);
    writeFileSync(at('beside.pem'), certificates.join(''));
    openssl(
      ...['pkcs12', '-export', '-in', middle.at(`${name}.pem`), '-inkey', middle.at(`${name}.key`)],
      ...(certificates.length > 0 ? ['-certfile', at('beside.pem')] : []),
      ...['-passout', `pass:${PASSWORD}`, '-out', file],
    );
    return file;
  };
  const provider = () => {
    const secrets = ensureSecrets(dataFolder);
    return new LocalSealProvider({
      vault: new KeyVault(secrets.masterKey),
      authority: authorityReader(databaseUrls(server.port, secrets).login),
      fontFiles: [],
      timestamps: { url: '', anchorsPem: '', timeoutMs: 1_000 },
    });
  };
  const sealed = async (seals: LocalSealProvider): Promise<Uint8Array> => {
    const pdf = await seals.sealPdf({
      pdf: await plainPdf('table'),
      identity: await seals.issueIdentity('seal', OFFICE),
      sealName: OFFICE,
      picture: null,
      placement: { page: 1, centreX: 300, centreY: 300 },
      signedAt: new Date().toISOString(),
      chainPem: '',
      leaders: [],
    });
    if (isRefusal(pdf)) throw new Error(pdf.message);
    return pdf;
  };

  beforeAll(async () => {
    root = new OpensslAuthority(at('root'), null, '某省政务根');
    middle = new OpensslAuthority(at('middle'), null, '望川区政务证书签发中心', root);
    middle.issue('seal', { kind: 'seal', name: OFFICE });
    writeFileSync(at('password'), `${PASSWORD}\n`);
    writeFileSync(at('wrong'), 'falsch\n');
    expect((await runCommand(['migrate'], { CHANCERY_DATA: dataFolder })).code).toBe(0);
    server = await startEmbeddedPostgres(join(dataFolder, 'postgres'), ensureSecrets(dataFolder).superuser);
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  testWith(['openssl'], 'import refuses what cannot issue certificates, and says why', async () => {
    expect((await command('show')).output).toMatch(/年度报告编审系统测试根证书.*还有 7\d{3} 天/s);
    for (const [file, password, said] of [
      [exported('ca', root.rootPem), 'wrong', '口令不对'],
      [exported('seal', middle.rootPem, root.rootPem), 'password', '这不是机构证书,不得签发证书'],
      [exported('ca'), 'password', '文件里没有上级机构的证书'],
      [at('nowhere.p12'), 'password', '无法读取证书文件'],
    ] as const) {
      const { code, output } = await command('import', file, '--password-file', at(password));
      expect([code, output]).toEqual([1, expect.stringContaining(said)]);
      expect(output).not.toContain(PASSWORD);
    }
    expect((await command('show')).output).toContain('测试根证书');
  });

  testWith(['openssl'], 'once imported it issues; what the one before issued still verifies', async () => {
    const before = await sealed(provider());
    const imported = await command('import', exported('ca', root.rootPem), '--password-file', at('password'));
    expect([imported.code, imported.output]).toEqual([0, expect.stringContaining('望川区政务证书签发中心')]);
    const seals = provider();
    const after = await sealed(seals);
    const anchors = { seals: await seals.trustAnchors(), timestamps: '' };
    for (const file of [before, after]) {
      expect((await strictFileVerifier.verifySignature(file, issuedFilePolicy(anchors))).problems).toEqual([]);
    }
    // The way up to the office's root is in the signature: whoever knows the root alone believes it.
    const rootAlone = issuedFilePolicy({ seals: root.rootPem, timestamps: '' });
    expect((await strictFileVerifier.verifySignature(after, rootAlone)).problems).toEqual([]);
    expect((await strictFileVerifier.verifySignature(before, rootAlone)).valid).toBe(false);

    const cms = await seals.signDetached(Buffer.from('同意印发。'), await seals.issueIdentity('person', '周慧敏'));
    if (isRefusal(cms)) throw new Error(cms.message);
    writeFileSync(at('cms'), fromPem(cms));
    writeFileSync(at('content'), '同意印发。');
    const { said } = run('openssl', [
      ...['cms', '-verify', '-cades', '-binary', '-purpose', 'any', '-inform', 'DER', '-out', '/dev/null'],
      ...['-in', at('cms'), '-content', at('content'), '-CAfile', root.at('ca.pem')],
    ]);
    expect(said).toMatch(/^CAdES Verification successful$/m);
  });
});
