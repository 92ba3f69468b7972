import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemContext, warnOfCertificates } from '@chancery/application';
import { createDataSource, loadAuthority, TypeOrmUnitOfWork, WatchDesk } from '@chancery/persistence';
import { describeCertificate } from '@chancery/signing';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

const DAY_MS = 86_400_000;

describe('certificates that end', () => {
  let served: ServedGovernment;
  let authorityPem = '';
  let governmentId = '';
  beforeAll(async () => {
    served = await serveGovernment();
    const { databases } = served.installation.settings;
    authorityPem = (await loadAuthority(databases.login))?.certificatePem ?? '';
    [{ id: governmentId } = { id: '' }] = await served.query<{ id: string }>('SELECT id FROM government');
  });
  afterAll(() => served.close());

  /** Asks as a worker does whose certificates have so many days left. */
  const warn = async (days: number): Promise<unknown> => {
    const source = await createDataSource({
      url: served.installation.settings.databases.app,
      poolSize: 1,
    }).initialize();
    const validUntil = new Date(Date.now() + days * DAY_MS + 60_000).toISOString();
    const describe = (pem: string) => ({ ...describeCertificate(pem), validUntil });
    try {
      const door = new TypeOrmUnitOfWork(source);
      return await warnOfCertificates(door, systemContext(governmentId, 'test'), { describe, authorityPem });
    } finally {
      await source.destroy();
    }
  };

  test('are told to system administrator and seal keeper 60, 30 and 7 days before, each time once', async () => {
    expect(await warn(61)).toEqual([]);
    for (const days of [60, 30, 7]) {
      expect(await warn(days)).toEqual([
        expect.stringMatching(new RegExp(`^签发测试印章和领导签名的证书机构的证书还有 ${days} 天到期`)),
        expect.stringContaining(`印章“临江市望川区人民政府”的证书还有 ${days} 天到期`),
      ]);
      expect(await warn(days)).toEqual([]);
    }
    expect(await warn(-1)).toEqual([expect.stringContaining('已过期'), expect.stringContaining('已过期')]);
    for (const post of ['systemAdmin', 'sealKeeper'] as const) {
      const notices = await served.cast.of(post).call<{ text: string }[]>('GET', '/notices');
      expect(notices.filter(({ text }) => text.includes('天到期'))).toHaveLength(6);
    }
    expect(await served.cast.of('editor').call('GET', '/notices')).toEqual([]);
  });

  test('are counted for those who watch: the authority and each seal', async () => {
    const desk = new WatchDesk(served.installation.settings.databases.relay);
    const certificates = await desk.readCertificates(Date.now());
    await desk.close();
    expect(certificates.map(({ kind }) => kind).sort()).toEqual(expect.arrayContaining(['authority', 'seal']));
    const ofSeal = certificates.find(({ kind }) => kind === 'seal');
    expect(ofSeal?.days).toBeGreaterThan(1_700);
    expect(certificates.find(({ kind }) => kind === 'authority')?.days).toBeGreaterThan(7_000);
  });
});
