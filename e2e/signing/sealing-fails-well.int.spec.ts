import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { KeyVault, newMasterKey } from '@chancery/signing';
import sharp from 'sharp';
import { affixSeal, dispatchAtSeal } from '../support/dispatch-at-seal.js';
import { refusalOf } from '../support/refusal-of.js';
import type { ServedGovernment } from '../support/served-government.js';
import { OpensslAuthority, openssl } from './openssl-authority.js';
import { testWith } from './outside-tool.js';

const OFFICE = '临江市望川区人民政府';
const PASSWORD = '印章Pass-1';
const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 400, height: 400, channels: 4, background: '#e60012' } })
    .png()
    .toBuffer();

/** Keys and certificates with which no file may come about: what a person sees, and that nothing is left. */
describe('sealing fails well', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-fails-'));
  let authority: OpensslAuthority;
  let served: ServedGovernment;
  let path: string;

  beforeAll(async () => {
    authority = new OpensslAuthority(join(folder, 'authority'), null, '某省政务数字证书根');
    authority.issue('expired', { kind: 'seal', name: OFFICE, from: '20240101', until: '20250101' });
    authority.issue('early', { kind: 'seal', name: OFFICE, from: '20400101', until: '20450101' });
    authority.issue('server', { kind: 'server', name: OFFICE });
    authority.issue('good', { kind: 'seal', name: OFFICE });
    ({ served, path } = await dispatchAtSeal());
  }, 300_000);
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The answer to uploading what openssl exports of a key. */
  const upload = async (name: string, password = PASSWORD) => {
    openssl(
      ...['pkcs12', '-export', '-in', authority.at(`${name}.pem`), '-inkey', authority.at(`${name}.key`)],
      ...['-certfile', authority.at('ca.pem'), '-passout', `pass:${PASSWORD}`, '-out', authority.at('file.p12')],
    );
    const pkcs12 = authority.bytes('file.p12').toString('base64');
    const body = { picture: (await picture()).toString('base64'), pkcs12, password, diameterMm: 45 };
    const { code, message } = await refusalOf(served.cast.of('systemAdmin').call('POST', '/seals', body));
    return [code, message];
  };
  testWith(['openssl'], 'a file that cannot be opened or may not seal does not become a seal', async () => {
    expect(await upload('good', 'falsch')).toEqual(['SEAL_FILE_UNREADABLE', expect.stringContaining('口令不对')]);
    expect(await upload('expired')).toEqual([
      'SEAL_CERTIFICATE_UNFIT',
      expect.stringContaining('已过期(2025-01-01止)'),
    ]);
    expect(await upload('early')).toEqual([
      'SEAL_CERTIFICATE_UNFIT',
      expect.stringContaining('尚未生效(2040-01-01起)'),
    ]);
    expect(await upload('server')).toEqual(['SEAL_CERTIFICATE_UNFIT', expect.stringMatching(/试签未通过|用途/)]);
    expect(await served.query('SELECT 1 FROM seal_upload')).toEqual([]);
  });

  testWith(
    ['openssl'],
    'a seal that cannot be used any more seals nothing: the job names the remedy, the dispatch waits',
    async () => {
      const registrar = served.cast.of('registrar');
      const [own] = await served.query<{ id: string; certificate_pem: string; sealed_key: string }>(
        `SELECT id, certificate_pem, sealed_key FROM signing_identity WHERE kind = 'seal'`,
      );
      if (!own) throw new Error('no seal');
      const put = (certificate: string, sealedKey: string) =>
        served.query('UPDATE signing_identity SET certificate_pem = $2, sealed_key = $3 WHERE id = $1', [
          ...[own.id, certificate, sealedKey],
        ]);
      // Told before anything is begun; the request goes on waiting.
      for (const [name, code] of [
        ['expired', 'SEAL_EXPIRED'],
        ['early', 'SEAL_NOT_YET_VALID'],
      ] as const) {
        await put(authority.read(`${name}.pem`), own.sealed_key);
        expect((await refusalOf(affixSeal(served, path))).code).toBe(code);
        expect(await registrar.call('GET', path)).toMatchObject({ state: 'sealRequested' });
      }
      const another = new KeyVault(newMasterKey()).seal(Buffer.from('key'));
      for (const [certificate, sealedKey, said] of [
        [own.certificate_pem, another, '请恢复原主密钥'],
        [own.certificate_pem, 'pkcs11:token=t;id=%01;type=private', '请系统管理员设置 CHANCERY_TOKEN_MODULE'],
        [own.certificate_pem, 'remote:seal-1', '请系统管理员设置 CHANCERY_SEAL_SERVICE_URL'],
      ] as const) {
        await put(certificate, sealedKey);
        expect(await affixSeal(served, path)).toMatch(said);
        const view = await registrar.call<{ state: string; files: { name: string }[] }>('GET', path);
        expect(view.state).toBe('rendered');
        expect(view.files.map(({ name }) => name)).not.toContain('report.pdf');
        await registrar.call('POST', `${path}/seal-request`);
      }
      expect(await registrar.call('GET', '/register')).toEqual([]);
      await put(own.certificate_pem, own.sealed_key);
      expect(await affixSeal(served, path)).toBe('sealed');
      expect(await registrar.call('GET', '/register')).toHaveLength(2);
    },
    180_000,
  );
});
