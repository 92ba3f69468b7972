import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { affixSeal, dispatchAtSeal } from '../support/dispatch-at-seal.js';
import type { ServedGovernment } from '../support/served-government.js';
import type { LocalServices, Mood } from './local-services.js';
import { testWith } from './outside-tool.js';
import { startStampingService } from './stamping-service.js';

/** From 申请用印 on, with a time-stamping service that at first does not do its work. */
describe('sealing with a time-stamping service', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-sealing-'));
  let services: LocalServices;
  let served: ServedGovernment;
  let path: string;

  beforeAll(async () => {
    const service = await startStampingService(folder, 3_000);
    services = service.services;
    ({ served, path } = await dispatchAtSeal({ settings: { timestamps: service.timestamps } }));
  }, 300_000);
  afterAll(async () => {
    await served.close();
    await services.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const seal = (): Promise<string> => affixSeal(served, path);
  const stateOf = async (): Promise<[string, string[]]> => {
    const { state, files } = await served.cast
      .of('registrar')
      .call<{ state: string; files: { name: string }[] }>('GET', path);
    return [state, files.map(({ name }) => name).filter((name) => name === 'report.pdf' || name === 'report.docx')];
  };

  testWith(['openssl'], 'that fails: the job says why and what to do, and there is no sealed file', async () => {
    for (const [mood, said] of [
      ['silent', '时间戳服务不可用(3 秒内没有回答)。请稍后重新用印'],
      ['otherData', '时间戳服务的回答不能用(时间戳是另一份内容的)'],
    ] as readonly [Mood, string][]) {
      services.mood = mood;
      expect(await seal()).toContain(said);
      expect(await stateOf()).toEqual(['rendered', []]);
      await served.cast.of('registrar').call('POST', `${path}/seal-request`);
    }
    expect(await served.cast.of('registrar').call('GET', '/register')).toEqual([]);
  });

  testWith(
    ['openssl'],
    'that works: the seal bears its time, which the anchors of the installation prove',
    async () => {
      services.mood = 'well';
      expect(await seal()).toBe('sealed');
      const registrar = served.cast.of('registrar');
      await registrar.call('POST', `${path}/issue`);
      expect(
        await registrar.upload('/verifications', await registrar.download(`${path}/files/report.pdf`)),
      ).toMatchObject({
        valid: true,
        faults: [],
        signatures: [{ field: '印章', level: 'B-T', stampedAt: expect.stringMatching(/^\d{4}-/) }],
      });
      const { pem } = await registrar.call<{ pem: string }>('GET', '/trust');
      expect(pem.match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
      expect(pem).toContain('仅用于核对时间戳');
    },
  );
});
