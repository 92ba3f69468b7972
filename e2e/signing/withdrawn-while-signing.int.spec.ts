import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { waitForJob } from '../../apps/cli/src/demo/wait-for-job.js';
import { affixSeal, dispatchAtSeal } from '../support/dispatch-at-seal.js';
import type { ServedGovernment } from '../support/served-government.js';
import type { LocalServices } from './local-services.js';
import { testWith } from './outside-tool.js';
import { startStampingService } from './stamping-service.js';

type Job = Parameters<typeof waitForJob>[1];

/** What people do in the moment in which the time-stamping service is asked: the file is half made. */
describe('while a file is being sealed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-meanwhile-'));
  let services: LocalServices;
  let served: ServedGovernment;
  let path: string;
  const registrar = () => served.cast.of('registrar');
  const keeper = () => served.cast.of('sealKeeper');

  beforeAll(async () => {
    const service = await startStampingService(folder, 60_000);
    services = service.services;
    ({ served, path } = await dispatchAtSeal({ settings: { timestamps: service.timestamps } }));
  }, 300_000);
  afterAll(async () => {
    await served.close();
    await services.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Seals, and does something else once while it is at it. */
  const sealWhile = async (meanwhile: () => Promise<unknown>): Promise<string> => {
    services.meanwhile = async () => {
      services.meanwhile = null;
      await meanwhile();
    };
    return affixSeal(served, path);
  };
  const kept = async (): Promise<{ state: string; signed: string[]; entries: number }> => {
    const { state, files } = await registrar().call<{ state: string; files: { name: string }[] }>('GET', path);
    const signed = files.map(({ name }) => name).filter((name) => name === 'report.pdf' || name === 'report.docx');
    const entries = await registrar().call<unknown[]>('GET', '/register');
    return { state, signed, entries: entries.length };
  };
  const NOTHING = { state: 'rendered', signed: [], entries: 0 };
  const askAgain = () => registrar().call('POST', `${path}/seal-request`);
  const takeBack = () => registrar().call('POST', `${path}/seal-withdrawal`, { reason: '签发人要求暂缓。' });

  testWith(['openssl'], 'the approval is withdrawn: there is no signed file, and it says why', async () => {
    expect(await sealWhile(takeBack)).toContain('用印的申请已撤回');
    expect(await kept()).toEqual(NOTHING);
    const failed = await registrar().call<{ failures: { reason: string }[] }>('GET', '/seal-register');
    expect(failed.failures).toMatchObject([{ reason: expect.stringContaining('已撤回') }]);
  });

  testWith(['openssl'], 'the seal is disabled: nothing is kept of it', async () => {
    await askAgain();
    const { seals } = await keeper().call<{ seals: { id: string; state: string }[] }>('GET', '/seals');
    const id = seals.find(({ state }) => state === 'enabled')?.id ?? '';
    const disable = () => keeper().call('POST', `/seals/${id}/disabling`, { reason: '疑似口令泄露。' });
    expect(await sealWhile(disable)).toContain('已停用');
    expect(await kept()).toEqual(NOTHING);
    await served.cast.of('systemAdmin').call('POST', `/seals/${id}/enabling-request`, { reason: '经查未泄露。' });
    await keeper().call('POST', `/seals/${id}/enabling`);
  });

  testWith(['openssl'], 'it is taken back and decided anew: one file comes of it, by the second decision', async () => {
    await askAgain();
    let second: Job | null = null;
    const first = await sealWhile(async () => {
      await takeBack();
      await askAgain();
      second = await keeper().call<Job>('POST', `${path}/seal`);
    });
    expect(first).toContain('用印的申请已撤回');
    await waitForJob(keeper(), second!);
    expect(await kept()).toEqual({ state: 'sealed', signed: ['report.pdf', 'report.docx'], entries: 2 });
  });
});
