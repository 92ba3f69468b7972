import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { approveAll, numberAndRequestSeal } from '../../apps/cli/src/demo/play-issuing.js';
import { waitForJob } from '../../apps/cli/src/demo/wait-for-job.js';
import { mergedCycle } from '../support/merged-cycle.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { LocalServices, type Mood } from './local-services.js';
import { OpensslAuthority } from './openssl-authority.js';
import { testWith } from './outside-tool.js';

type Job = Parameters<typeof waitForJob>[1];

/** From 申请用印 on, with a time-stamping service that at first does not do its work. */
describe('sealing with a time-stamping service', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-sealing-'));
  let services: LocalServices;
  let served: ServedGovernment;
  let path: string;

  beforeAll(async () => {
    services = await LocalServices.start();
    services.authority = new OpensslAuthority(join(folder, 'authority'), null, '某省时间戳根');
    services.authority.issue('service', { kind: 'service', name: '某省可信时间戳服务' });
    const { rootPem: anchorsPem } = services.authority;
    const timestamps = { url: `${services.address}/tsa`, anchorsFile: '', anchorsPem, timeoutMs: 3_000 };
    served = await serveGovernment({ settings: { timestamps } });
    await served.startWorker();
    const { cycle, versionId } = await mergedCycle(served, 2025);
    await approveAll(served.cast, served.timeline, versionId);
    path = `/dispatches/${await numberAndRequestSeal(served.cast, served.timeline, cycle.id)}`;
  }, 300_000);
  afterAll(async () => {
    await served.close();
    await services.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const seal = async (): Promise<string> => {
    const keeper = served.cast.of('sealKeeper');
    const job = await keeper.call<Job>('POST', `${path}/seal`);
    return waitForJob(keeper, job).then(
      () => 'sealed',
      (error: unknown) => (error as Error).message,
    );
  };
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
