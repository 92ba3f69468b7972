import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { HeldSealKeys, SealOverview, UploadedSeal } from '@chancery/application';
import sharp from 'sharp';
import { affixSeal, dispatchAtSeal } from '../support/dispatch-at-seal.js';
import { refusalOf } from '../support/refusal-of.js';
import type { ServedGovernment } from '../support/served-government.js';
import { OpensslAuthority } from './openssl-authority.js';
import { testWith } from './outside-tool.js';
import { SealService, type ServiceMood } from './seal-service.js';
import { SoftToken } from './soft-token.js';

const TOOLS = ['softhsm2-util', 'pkcs11-tool', 'openssl', 'pkcs11js'];
const OFFICE = '临江市望川区人民政府';

/** From a seal that is registered to the issued file, with keys that never come into the house. */
describe('sealing with keys held elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-held-'));
  let token: SoftToken;
  let service: SealService;
  let authority: OpensslAuthority;
  let served: ServedGovernment;
  let path: string;

  beforeAll(async () => {
    authority = new OpensslAuthority(join(folder, 'authority'), null, '某省政务数字证书根');
    for (const name of ['token', 'remote', 'other']) authority.issue(name, { kind: 'seal', name: OFFICE });
    token = new SoftToken();
    token.addKey(authority.at('token.key'), 'a1');
    token.addCertificate(authority.at('token.pem'), 'a1');
    token.addCertificate(authority.at('ca.pem'), 'b1');
    const [certificatePem, root] = ['remote.pem', 'ca.pem'].map((name) => authority.read(name));
    service = await SealService.start(
      { certificatePem: certificatePem ?? '', chainPem: [root ?? ''], keyFile: authority.at('remote.key') },
      authority.at('other.key'),
    );
    ({ served, path } = await dispatchAtSeal({
      settings: {
        token: {
          ...{ module: token.module, label: token.label, pin: token.pin, timeoutMs: 20_000 },
          environment: token.environment,
        },
        sealService: {
          ...{ url: service.url, token: 'seal-token', files: {}, timeoutMs: 1_500 },
          tls: { ca: service.tls.cert, cert: service.client.cert, key: service.client.key },
        },
      },
    }));
  }, 300_000);
  afterAll(async () => {
    await served.close();
    await service.stop();
    token.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const admin = () => served.cast.of('systemAdmin');
  const keeper = () => served.cast.of('sealKeeper');
  const registrar = () => served.cast.of('registrar');
  const seal = (): Promise<string> => affixSeal(served, path);
  /** One refused sealing leaves the dispatch where it can be asked for again, and no file. */
  const expectRefused = async (said: string): Promise<void> => {
    expect(await seal()).toContain(said);
    const { state, files } = await registrar().call<{ state: string; files: { name: string }[] }>('GET', path);
    expect([state, files.filter(({ name }) => name.startsWith('report.')).map(({ name }) => name)]).toEqual([
      'rendered',
      expect.not.arrayContaining(['report.pdf', 'report.docx']),
    ]);
    await registrar().call('POST', `${path}/seal-request`);
  };
  const register = async (scheme: string): Promise<string> => {
    const { keys } = await admin().call<HeldSealKeys>('GET', '/seals/held-keys');
    const { reference } = keys.find((key) => key.reference.startsWith(scheme)) ?? {};
    const picture = await sharp({ create: { width: 400, height: 400, channels: 4, background: '#e60012' } })
      .png()
      .toBuffer();
    const body = { reference, picture: picture.toString('base64'), diameterMm: 45 };
    const { seal: made } = await admin().call<UploadedSeal>('POST', '/seals/held', body);
    expect(made).toMatchObject({ isTest: false, state: 'made', name: OFFICE });
    await admin().call('POST', `/seals/${made.id}/filing`, { number: '3301020261128', authority: '临江市公安局' });
    await keeper().call('POST', `/seals/${made.id}/enabling`);
    return made.certificate.fingerprint;
  };

  testWith(TOOLS, 'both are shown to the system administrator alone, and are there to be registered', async () => {
    const { keys } = await admin().call<HeldSealKeys>('GET', '/seals/held-keys');
    expect(keys.map(({ reference, problems }) => [reference.split(':')[0], problems])).toEqual([
      ['pkcs11', []],
      ['remote', []],
    ]);
    expect((await refusalOf(keeper().call('GET', '/seals/held-keys'))).code).toBe('POST_NOT_ALLOWED');
    const { actions } = await admin().call<SealOverview>('GET', '/seals');
    expect(actions.map(({ key }) => key)).toEqual(['seal.upload', 'seal.register']);
  });

  testWith(
    TOOLS,
    'a service that is away, slow, or signs something else seals nothing, and says so',
    async () => {
      await register('remote');
      for (const [mood, said] of [
        ['silent', '签章服务不可用(1.5 秒内没有回答)'],
        ['nonsense', '签章服务的回答不能用(格式无法识别)'],
        ['otherDigest', '签章服务的回答不能用(签的是别的摘要)'],
        ['otherCertificate', '签章服务的回答不能用(用的是别的证书)'],
        ['otherKey', '签出的值与印章证书不相配'],
      ] as readonly [ServiceMood, string][]) {
        service.mood = mood;
        await expectRefused(`没有盖章:${said}`);
      }
      service.mood = 'well';
      await service.stop();
      await expectRefused('没有盖章:签章服务不可用(ECONNREFUSED)');
      await service.listen();
      // The service never sees a document: 32 bytes each time.
      expect(service.digests.every((digest) => Buffer.from(digest, 'base64').length === 32)).toBe(true);
      expect(await registrar().call('GET', '/register')).toEqual([]);
    },
    120_000,
  );

  testWith(
    TOOLS,
    'a token that is pulled out seals nothing; plugged in, it seals files that verify',
    async () => {
      const fingerprint = await register('pkcs11');
      token.pullOut();
      await expectRefused('没有盖章:没有找到密码令牌');
      token.plugIn();
      expect(await seal()).toBe('sealed');
      await registrar().call('POST', `${path}/issue`);
      for (const name of ['report.pdf', 'report.docx']) {
        const file = await registrar().download(`${path}/files/${name}`);
        expect(await registrar().upload('/verifications', file)).toMatchObject({
          ...{ valid: true, problems: [], certificateFingerprint: fingerprint },
        });
      }
      // Nothing of the PIN is kept.
      const rows = await served.query('SELECT * FROM signing_identity');
      expect(JSON.stringify([rows, await served.query('SELECT * FROM audit_event')])).not.toContain(token.pin);
    },
    120_000,
  );
});
