import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { docOfText } from '@chancery/documents';
import type { ApiPerson } from '../../apps/cli/src/demo/api-person.js';
import { openAndAssign } from '../../apps/cli/src/demo/play-collecting.js';
import { sampleReport } from '../support/sample-report.js';
import { killHard, startFaultStack, until, type FaultStack } from './fault-stack.js';

interface Section {
  readonly draftVersion: number;
  readonly draft: unknown;
}

describe('the api killed in the middle of a save', () => {
  let faults: FaultStack;
  let liaison: ApiPerson;
  let path = '';
  const textOf = (version: number): string => `第${version}稿。`;
  const save = (draftVersion: number) =>
    liaison.call<Section>('PUT', `${path}/draft`, { draftVersion, content: docOfText(textOf(draftVersion + 1)) });
  const read = () => liaison.call<Section>('GET', path);
  const serving = () => until('the api serves again', () => read().catch(() => null));

  beforeAll(async () => {
    faults = await startFaultStack({ departments: ['司法局', '财政局'] });
    const cycle = await openAndAssign(faults.cast, faults.timeline, sampleReport());
    path = `/sections/${cycle.sections[0]?.id}`;
    liaison = faults.cast.of('liaison', '司法局');
    await liaison.call('POST', `${path}/receipt`);
  }, 120_000);
  afterEach(async () => expect(await faults.violations([textOf(1).slice(0, -1)])).toEqual([]), 60_000);
  afterAll(() => faults?.close(), 60_000);

  test('a save that was not acknowledged is not half there; those before it are', async () => {
    let acknowledged = (await read()).draftVersion;
    for (let i = 0; i < 5; i += 1) acknowledged = (await save(acknowledged)).draftVersion;
    const held = await faults.hold('section');
    const lost = save(acknowledged).then(
      () => 'acknowledged',
      () => 'lost',
    );
    await held.waiter();
    await killHard(faults.stack.api.pid);
    expect(await lost).toBe('lost');
    await held.release();
    // The session outlived the process as well: nobody logs in again.
    expect(await serving()).toMatchObject({ draftVersion: acknowledged, draft: docOfText(textOf(acknowledged)) });
    expect((await save(acknowledged)).draftVersion).toBe(acknowledged + 1);
  }, 90_000);

  test('killed at any moment of many saves, every acknowledged one is there', async () => {
    let acknowledged = (await read()).draftVersion;
    let killed: Promise<void> | null = null;
    const first = acknowledged;
    try {
      for (;;) {
        acknowledged = (await save(acknowledged)).draftVersion;
        if (acknowledged === first + 20) killed = killHard(faults.stack.api.pid);
      }
    } catch {
      await killed;
    }
    expect(acknowledged).toBeGreaterThanOrEqual(first + 20);
    const { draftVersion, draft } = await serving();
    // One more may have been committed whose answer was lost on the way.
    expect([acknowledged, acknowledged + 1]).toContain(draftVersion);
    expect(draft).toEqual(docOfText(textOf(draftVersion)));
  }, 90_000);
});
