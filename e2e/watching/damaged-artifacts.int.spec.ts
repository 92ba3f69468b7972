import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestS3 } from '@chancery/testing';
import { approveAll, numberAndRequestSeal, numberSealAndIssue } from '../../apps/cli/src/demo/play-issuing.js';
import { waitForJob } from '../../apps/cli/src/demo/wait-for-job.js';
import { HttpCaller } from '../support/http-caller.js';
import { mergedCycle } from '../support/merged-cycle.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

interface Place {
  readonly settings: Parameters<typeof serveGovernment>[0];
  spoil(served: ServedGovernment, digest: string): void;
  close(): Promise<void>;
}

const FORGED = '改过的字节';

const inFolder = (): Promise<Place> =>
  Promise.resolve({
    settings: {},
    spoil({ installation }, digest) {
      writeFileSync(join(installation.settings.dataFolder, 'artifacts', digest.slice(0, 2), digest), FORGED);
    },
    close: () => Promise.resolve(),
  });

async function onS3(): Promise<Place> {
  const s3 = await startTestS3();
  return {
    settings: { settings: { s3: s3.settings } },
    spoil: (_served, digest) => s3.spoil(`artifacts/${digest.slice(0, 2)}/${digest}`, FORGED),
    close: () => s3.close(),
  };
}

interface Dispatch {
  readonly files: readonly { readonly name: string; readonly digest: string }[];
}

interface Status {
  readonly state: string;
  readonly parts: readonly { readonly part: string; readonly state: string; readonly message: string }[];
}

/** A disk or a store that gives other bytes back than it was given. */
describe.each([
  { place: 'in a folder', open: inFolder },
  { place: 'in an S3 store', open: onS3 },
])('a damaged file $place', ({ open }) => {
  let place: Place;
  let served: ServedGovernment;
  let caller: HttpCaller;
  let path = '';
  let digest = '';

  beforeAll(async () => {
    place = await open();
    served = await serveGovernment(place.settings);
    await served.startWorker();
    const { cast, timeline, url } = served;
    const { cycle, versionId } = await mergedCycle(served, 2025);
    await approveAll(cast, timeline, versionId);
    path = `/dispatches/${await numberSealAndIssue(cast, timeline, cycle.id)}`;
    const { files } = await cast.of('registrar').call<Dispatch>('GET', path);
    digest = files.find(({ name }) => name === 'report.pdf')?.digest ?? '';
    const registrar = cast.members.find(({ post }) => post === 'registrar');
    caller = await HttpCaller.logIn(url, registrar?.userName ?? '', registrar?.password ?? '');
    expect((await caller.send('GET', `${path}/files/report.pdf`)).status).toBe(200);
    place.spoil(served, digest);
  }, 240_000);
  afterAll(async () => {
    await served?.close();
    await place?.close();
  }, 60_000);

  test('is served to nobody, and who asks is told in a sentence with a code', async () => {
    const answer = await caller.send('GET', `${path}/files/report.pdf`);
    expect([answer.status, answer.code]).toEqual([503, 'ARTIFACT_DAMAGED']);
    const { message } = (JSON.parse(answer.text) as { error: { message: string } }).error;
    expect(message).toMatch(/^所需文件.*已损坏.*请联系系统管理员/);
    expect(message).toContain(digest.slice(0, 12));
    expect(answer.text).not.toContain(FORGED);
    expect(answer.headers.get('etag')).not.toContain(digest);
  });

  test('nor in a package of files: it is refused whole, before its first byte', async () => {
    const answer = await caller.send('GET', `${path}/package.zip`);
    expect([answer.status, answer.code]).toEqual([503, 'ARTIFACT_DAMAGED']);
  });

  test('and other files are served as before', async () => {
    expect((await caller.send('GET', `${path}/files/report.docx`)).status).toBe(200);
  });

  test('is named by health and on the page for administrators', async () => {
    const health = JSON.parse((await new HttpCaller(served.url).send('GET', '/health')).text) as Status;
    expect(health.parts.find(({ part }) => part === 'artifacts')).toMatchObject({ state: 'warning' });
    const status = await served.cast.of('systemAdmin').call<Status>('GET', '/installation/status');
    expect(status.parts.find(({ part }) => part === 'artifacts')?.message).toContain(`${digest}(已损坏)`);
  });

  test('a job that needs it fails at once and says so; the dispatch goes back, and its history tells it', async () => {
    const { cast, timeline, query } = served;
    const { cycle, versionId } = await mergedCycle(served, 2024);
    await approveAll(cast, timeline, versionId);
    const id = await numberAndRequestSeal(cast, timeline, cycle.id);
    const [registrar, keeper] = [cast.of('registrar'), cast.of('sealKeeper')];
    const { files } = await registrar.call<Dispatch>('GET', `/dispatches/${id}`);
    place.spoil(served, files.find(({ name }) => name === 'original.pdf')?.digest ?? '');
    const job = await keeper.call<Parameters<typeof waitForJob>[1]>('POST', `/dispatches/${id}/seal`);
    await expect(waitForJob(keeper, job)).rejects.toThrow(/^所需文件.*已损坏/);
    expect(await query('SELECT state, attempts FROM job_run WHERE id = $1', [job.id])).toEqual([
      { state: 'failed', attempts: 1 },
    ]);
    expect(await registrar.call('GET', `/dispatches/${id}`)).toMatchObject({ state: 'rendered' });
    const moved = `SELECT before->>'state' AS was, after->>'state' AS is FROM audit_event WHERE action = 'dispatch.failSeal'`;
    expect(await query(moved)).toEqual([{ was: 'sealing', is: 'rendered' }]);
  }, 120_000);
});
