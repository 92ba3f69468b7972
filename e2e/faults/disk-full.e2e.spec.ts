import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { docOfText } from '@chancery/documents';
import { seededRandom } from '@chancery/testing';
import type { ApiPerson } from '../../apps/cli/src/demo/api-person.js';
import { openAndAssign } from '../../apps/cli/src/demo/play-collecting.js';
import { sampleReport } from '../support/sample-report.js';
import { startFaultStack, until, type FaultStack } from './fault-stack.js';
import { DEADLINE_MS, endOfRun, readRun, type JobRun } from './job-runs.js';
import { recheckedDispatch } from './rechecked-dispatch.js';
import { canMount, smallDisk, type SmallDisk } from './small-disk.js';

interface Draft {
  readonly draftVersion: number;
  readonly draft: unknown;
}

/** Nothing that the database could make smaller: each save needs room of its own, whatever its log has in stock. */
function textOf(version: number): string {
  const random = seededRandom(version);
  const letters = Array.from({ length: 20_000 }, () => String.fromCodePoint(0x4e00 + random(20_000)));
  return `第${version}稿${letters.join('')}`;
}

/** PostgreSQL and the artifacts, each on a disk of its own that has not a byte left. */
(canMount() ? describe : describe.skip)('a disk that is full', () => {
  let faults: FaultStack;
  let database: SmallDisk;
  let artifacts: SmallDisk;
  let liaison: ApiPerson;
  let path = '';
  let dispatch = '';

  beforeAll(async () => {
    faults = await startFaultStack({
      departments: ['司法局', '财政局'],
      disks(dataFolder) {
        database = smallDisk(join(dataFolder, 'postgres'), 320);
        artifacts = smallDisk(join(dataFolder, 'artifacts'), 32);
        return [database, artifacts];
      },
    });
    const { cast, timeline } = faults;
    ({ path: dispatch } = await recheckedDispatch(faults));
    const next = await openAndAssign(cast, timeline, sampleReport({ year: 2026 }));
    liaison = cast.of('liaison', '司法局');
    path = `/sections/${next.sections[0]?.id}`;
    await liaison.call('POST', `${path}/receipt`);
  }, 240_000);
  afterAll(() => faults?.close(), 60_000);

  test('of artifacts: a render waits and fails, nothing half is kept, and with room again it is done', async () => {
    artifacts.fill();
    const run = await faults.cast.of('registrar').call<JobRun>('POST', `${dispatch}/rendering`);
    await until(
      'an attempt failed',
      async () => ((await readRun(faults, run.id)).attempts >= 2 ? true : null),
      2 * DEADLINE_MS,
    );
    expect(await faults.query('SELECT 1 FROM dispatch_file')).toEqual([]);
    artifacts.free();
    expect(await endOfRun(faults, run.id, 3 * DEADLINE_MS)).toMatchObject({ state: 'done', error: null });
    expect(await faults.violations(['评查行政执法案卷'])).toEqual([]);
  }, 180_000);

  test('of the database: what is acknowledged is there when there is room again, what was refused is not', async () => {
    const read = () => liaison.call<Draft>('GET', path);
    const save = (draftVersion: number) =>
      liaison.call<Draft>('PUT', `${path}/draft`, { draftVersion, content: docOfText(textOf(draftVersion + 1)) });
    let acknowledged = (await save((await read()).draftVersion)).draftVersion;
    database.fill();
    const refused = await until(
      'a save that is refused',
      async () => {
        try {
          acknowledged = (await save(acknowledged)).draftVersion;
          return null;
        } catch (error) {
          return error as { status?: number };
        }
      },
      2 * DEADLINE_MS,
    );
    // Refused, or cut off with the server; never acknowledged.
    expect([500, 503, undefined]).toContain(refused.status);
    database.free();
    const { draftVersion, draft } = await until('the api serves', () => read().catch(() => null), 2 * DEADLINE_MS);
    expect([acknowledged, acknowledged + 1]).toContain(draftVersion);
    expect(draft).toEqual(docOfText(textOf(draftVersion)));
    const again = await until('a save', () => save(draftVersion).catch(() => null), 2 * DEADLINE_MS);
    expect(again.draftVersion).toBe(draftVersion + 1);
    expect(await faults.violations(['评查行政执法案卷'])).toEqual([]);
  }, 240_000);
});
