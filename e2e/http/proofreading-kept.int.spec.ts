import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { VersionFindingsView } from '@chancery/application';
import {
  adoptSection,
  collectAndMerge,
  openAndAssign,
  submitByDepartment,
} from '../../apps/cli/src/demo/play-collecting.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

const WORDS = '办理提案30件';

/** As long as some eighty pages: what a thread needs a while for. */
function longText(): string {
  const file = new URL('../../examples/wangchuan-2025.json', import.meta.url);
  const { sections } = JSON.parse(readFileSync(file, 'utf8')) as { sections: { paragraphs: string[] }[] };
  const report = sections.flatMap(({ paragraphs }) => paragraphs);
  return Array.from({ length: 12 }, (_one, n) =>
    report.map((line) => line.replace(/\d+(?=件|个|项)/g, (digits) => String(Number(digits) + n))).join('\n'),
  ).join('\n');
}

describe('findings of a version are computed once, beside the API’s own work', () => {
  let served: ServedGovernment;
  let versionId: string;
  const editor = () => served.cast.of('editor');
  const findings = () => editor().call<VersionFindingsView>('GET', `/versions/${versionId}/findings`);
  const kept = () =>
    served.query<{ key: string; at: Date }>('SELECT key, at FROM version_proofreading WHERE version_id = $1', [
      versionId,
    ]);

  beforeAll(async () => {
    served = await serveGovernment();
    await served.startWorker();
    const report = sampleReport();
    const texts = [longText(), `${WORDS}。`];
    const cycle = await openAndAssign(served.cast, served.timeline, {
      ...report,
      sections: report.sections.map((section, i) => ({ ...section, text: texts[i] ?? section.text })),
    });
    for (const section of cycle.sections) {
      await submitByDepartment(served.cast, served.timeline, section);
      await adoptSection(served.cast, served.timeline, section);
    }
    versionId = await collectAndMerge(served.cast, served.timeline, cycle.id);
  });
  afterAll(() => served.close());

  test('others are answered while a long version is read, and two who ask at once wait for one reading', async () => {
    let answered = false;
    const asked = Promise.all([findings(), findings()]).finally(() => (answered = true));
    const begun = performance.now();
    let longest = 0;
    while (!answered) {
      const sent = performance.now();
      await editor().call('GET', '/notices/unread');
      longest = Math.max(longest, performance.now() - sent);
    }
    const [first, second] = await asked;
    // Read in the API's own thread, somebody would have waited for all of it, however fast the machine is.
    expect(longest / (performance.now() - begun)).toBeLessThan(0.6);
    expect(first.claims.length).toBeGreaterThan(100);
    expect(second.findings).toEqual(first.findings);
    expect(await kept()).toHaveLength(1);
  });

  test('what was read is kept, and read anew when a list has changed', async () => {
    const before = await kept();
    const first = await findings();
    expect(await kept()).toEqual(before);
    const row = ['办理提案', '办理政协提案', '一般', '', '', '办公室来函', '', ''];
    await editor().call('PUT', '/proofreading-lists', { kind: 'words', seq: 0, rows: [row], note: '' });
    const found = (view: VersionFindingsView) => view.findings.filter(({ excerpt }) => excerpt === '办理提案').length;
    expect(found(first)).toBe(0);
    expect(found(await findings())).toBe(1);
    const after = await kept();
    expect(after).toHaveLength(1);
    expect(after[0]?.key).not.toBe(before[0]?.key);
    // The list as it was before: the key is that of before.
    await editor().call('PUT', '/proofreading-lists', { kind: 'words', seq: 1, rows: [], note: '' });
    expect(found(await findings())).toBe(0);
    expect((await kept())[0]?.key).toBe(before[0]?.key);
  });

  test('nobody of another government sees it', async () => {
    const [row] = await served.query<{ forced: boolean }>(
      `SELECT relforcerowsecurity AS forced FROM pg_class WHERE relname = 'version_proofreading'`,
    );
    expect(row?.forced).toBe(true);
  });
});
