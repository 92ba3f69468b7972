import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { docOfText } from '@chancery/documents';
import { issueSetupCode } from '@chancery/persistence';
import { ensureSecrets, freePort, readSettings } from '@chancery/runtime';
import { ApiPerson } from '../../apps/cli/src/demo/api-person.js';
import {
  adoptSection,
  collectAndMerge,
  openAndAssign,
  submitByDepartment,
} from '../../apps/cli/src/demo/play-collecting.js';
import { approveAll, numberSealAndIssue } from '../../apps/cli/src/demo/play-issuing.js';
import { playYear } from '../../apps/cli/src/demo/play-year.js';
import { startStack } from '../../apps/cli/src/stack/stack.js';
import { startFaultStack, type FaultStack } from '../faults/fault-stack.js';
import { sampleReport } from '../support/sample-report.js';
import { runCommand } from './run-command.js';

const ground = mkdtempSync(join(tmpdir(), 'chancery-backup-'));
const folder = join(ground, 'backup');
const newFolder = () => mkdtempSync(join(ground, 'installation-'));

describe('backup and restore', () => {
  let source: FaultStack;
  let masterKey = '';
  let dispatchId = '';
  let next = '';
  let acknowledged = 0;

  const restoreTo = (dataFolder: string, from: string, env: NodeJS.ProcessEnv = {}) =>
    runCommand(['restore', from], { CHANCERY_DATA: dataFolder, CHANCERY_MASTER_KEY: masterKey, ...env });
  /** A copy of the backup in which one file is changed. */
  const spoiled = (change: (copy: string) => void): string => {
    const copy = mkdtempSync(join(ground, 'spoiled-'));
    cpSync(folder, copy, { recursive: true });
    change(copy);
    return copy;
  };

  beforeAll(async () => {
    source = await startFaultStack({ departments: ['司法局', '财政局'] });
    masterKey = ensureSecrets(source.dataFolder).masterKey;
    const { cast, timeline } = source;
    const cycle = await openAndAssign(cast, timeline, sampleReport());
    for (const section of cycle.sections) {
      await submitByDepartment(cast, timeline, section);
      await adoptSection(cast, timeline, section);
    }
    await approveAll(cast, timeline, await collectAndMerge(cast, timeline, cycle.id));
    dispatchId = await numberSealAndIssue(cast, timeline, cycle.id);
    const following = await openAndAssign(cast, timeline, sampleReport({ year: 2026 }));
    next = `/sections/${following.sections[0]?.id}`;
    await cast.of('liaison', '司法局').call('POST', `${next}/receipt`);
  }, 240_000);
  afterAll(async () => {
    await source?.close();
    rmSync(ground, { recursive: true, force: true });
  }, 60_000);

  test('a backup is made while people work', async () => {
    const liaison = source.cast.of('liaison', '司法局');
    let working = true;
    const work = (async () => {
      let { draftVersion } = await liaison.call<{ draftVersion: number }>('GET', next);
      while (working) {
        const content = docOfText(`第${draftVersion + 1}稿。`);
        ({ draftVersion } = await liaison.call<{ draftVersion: number }>('PUT', `${next}/draft`, {
          draftVersion,
          content,
        }));
      }
      return draftVersion;
    })();
    acknowledged = (await liaison.call<{ draftVersion: number }>('GET', next)).draftVersion;
    const { code, output } = await runCommand(['backup', folder], { CHANCERY_DATA: source.dataFolder });
    working = false;
    expect([code, output]).toEqual([0, expect.stringContaining('已备份到')]);
    expect(await work).toBeGreaterThan(acknowledged);
    expect(readdirSync(folder).sort()).toEqual(['artifacts', 'manifest.json', 'manifest.sig', 'tables']);
    // Keys and sessions are not in it.
    for (const name of readdirSync(join(folder, 'tables'))) {
      expect(readFileSync(join(folder, 'tables', name), 'utf8')).not.toContain(masterKey);
    }
    expect(existsSync(join(folder, 'tables', 'session.copy'))).toBe(false);
    expect((await runCommand(['backup', folder], { CHANCERY_DATA: source.dataFolder })).output).toContain('不是空的');
  }, 240_000);

  test.each<[string, (copy: string) => void, RegExp]>([
    [
      'its manifest was changed',
      (copy) => {
        const file = join(copy, 'manifest.json');
        writeFileSync(file, readFileSync(file, 'utf8').replace(/"rows": \d+/, '"rows": 0'));
      },
      /签名不符/,
    ],
    ['its manifest is missing', (copy) => rmSync(join(copy, 'manifest.json')), /缺 manifest\.json/],
    [
      'a row was changed',
      (copy) => {
        const file = join(copy, 'tables', 'account.copy');
        writeFileSync(file, readFileSync(file, 'utf8').replace('司法局', '财政局') + ' ');
      },
      /account\.copy:与清单不符/,
    ],
    ['a table is missing', (copy) => rmSync(join(copy, 'tables', 'audit_event.copy')), /audit_event\.copy:缺失/],
    [
      'a file was changed',
      (copy) => {
        const artifacts = join(copy, 'artifacts');
        const [prefix = ''] = readdirSync(artifacts);
        const [name = ''] = readdirSync(join(artifacts, prefix));
        writeFileSync(join(artifacts, prefix, name), '改');
      },
      /artifacts\/[0-9a-f]{64}:缺失或与清单不符/,
    ],
  ])('a backup is refused when %s', async (_what, change, expected) => {
    const { code, output } = await restoreTo(newFolder(), spoiled(change));
    expect([code, output]).toEqual([1, expect.stringMatching(expected)]);
  });

  test('it is refused under another master key, and by an installation at work', async () => {
    const other = Buffer.alloc(32, 7).toString('base64');
    expect((await restoreTo(newFolder(), folder, { CHANCERY_MASTER_KEY: other })).output).toContain('签名不符');
    const { code, output } = await restoreTo(source.dataFolder, folder);
    expect([code, output]).toEqual([1, expect.stringContaining('已有数据')]);
  }, 120_000);

  test('what is restored holds all that was acknowledged, serves the sealed files, and goes on working', async () => {
    const dataFolder = newFolder();
    const { code, output } = await restoreTo(dataFolder, folder);
    expect([code, output]).toEqual([0, expect.stringMatching(/已恢复[\s\S]*完整/)]);
    expect((await restoreTo(dataFolder, folder)).output).toContain('已有数据');
    const audit = await runCommand(['audit', 'verify'], { CHANCERY_DATA: dataFolder });
    expect([audit.code, audit.output]).toEqual([0, expect.stringContaining('完整')]);

    const stack = await startStack(
      { ...readSettings({ CHANCERY_DATA: dataFolder }), port: await freePort() },
      { say: () => undefined, restart: false },
    );
    try {
      const liaison = await logIn(stack.url, 'liaison');
      const section = await liaison.call<{ draftVersion: number; draft: unknown }>('GET', next);
      expect(section.draftVersion).toBeGreaterThanOrEqual(acknowledged);
      expect(section.draft).toEqual(docOfText(`第${section.draftVersion}稿。`));
      const registrar = await logIn(stack.url, 'registrar');
      for (const name of ['report.pdf', 'report.docx']) {
        const data = await registrar.download(`/dispatches/${dispatchId}/files/${name}`);
        expect(data).toEqual(await source.cast.of('registrar').download(`/dispatches/${dispatchId}/files/${name}`));
        expect(await registrar.upload('/verifications', data)).toMatchObject({ valid: true });
      }
      const out = mkdtempSync(join(ground, 'year-'));
      const setupCode = await issueSetupCode(stack.settings.databases.owner);
      const report = { ...sampleReport(), issuer: '临江市江南区人民政府' };
      expect(await playYear({ url: stack.url, setupCode, report, prefix: 'r-', out, say: () => undefined })).toBe(true);
    } finally {
      await stack.stop();
    }
  }, 300_000);

  async function logIn(url: string, post: 'liaison' | 'registrar'): Promise<ApiPerson> {
    const member = source.cast.members.find((one) => one.post === post && (one.department ?? '司法局') === '司法局');
    const person = new ApiPerson(url, '');
    await person.logIn(member?.userName ?? '', member?.password ?? '');
    return person;
  }
});
