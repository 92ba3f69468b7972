import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { knownMigrations } from '@chancery/persistence';
import { freePort } from '@chancery/runtime';
import { artifactStore } from '@chancery/storage';
import { startStack } from '../../apps/cli/src/stack/stack.js';
import { projectRoot } from '../../apps/cli/src/stack/project-paths.js';
import { violations } from '../faults/invariants.js';
import { KEPT_RELEASES } from './kept-releases.js';
import { loadRelease, type LoadedRelease } from './loaded-release.js';

/** A table's rows in short; `columns` of that time, for later ones may have come. */
async function digestOf({ query }: LoadedRelease, table: string, columns: readonly string[]): Promise<string> {
  const list = columns.map((column) => `"${column}"`).join(', ');
  const [row] = await query<{ digest: string }>(
    `SELECT md5(COALESCE(string_agg(t::text, chr(10) ORDER BY t::text), '')) AS digest FROM (SELECT ${list} FROM "${table}") t`,
  );
  return row?.digest ?? '';
}

const digestsOf = async (loaded: LoadedRelease): Promise<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (const { name, columns } of loaded.manifest.tables) found[name] = await digestOf(loaded, name, columns);
  return found;
};

describe.each(KEPT_RELEASES)('what the release of $file left', (release) => {
  let loaded: LoadedRelease;
  let before: Record<string, string>;
  beforeAll(async () => {
    loaded = await loadRelease(release);
    before = await digestsOf(loaded);
  }, 120_000);
  afterAll(() => loaded?.close(), 60_000);

  test('is a whole year, and small', async () => {
    expect(statSync(join(projectRoot(), 'e2e', 'releases', release.file)).size).toBeLessThan(300_000);
    expect(await loaded.query(`SELECT state FROM dispatch`)).toEqual([{ state: 'issued' }]);
    expect(await loaded.migrations()).toEqual(loaded.manifest.migrations);
    expect(loaded.manifest.migrations.length).toBeLessThan(knownMigrations().length);
  });

  test('a migration that fails leaves the state before it, also what it had made itself before it failed', async () => {
    const next = knownMigrations().filter((name) => !loaded.manifest.migrations.includes(name));
    // Something stands in the way of the last step of one that is not the first to come.
    await loaded.query('ALTER TABLE cycle ADD COLUMN past_report_id boolean');
    const { code, output } = await loaded.command('migrate');
    expect(code).not.toBe(0);
    expect(output).toMatch(/past_report_id/);
    const stopped = next.findIndex((name) => name.startsWith('PastReports'));
    expect(stopped).toBeGreaterThan(0);
    expect(await loaded.migrations()).toEqual([...loaded.manifest.migrations, ...next.slice(0, stopped)]);
    expect(await loaded.query(`SELECT to_regclass('past_report') AS made`)).toEqual([{ made: null }]);
    expect(await digestsOf(loaded)).toEqual(before);
    await loaded.query('ALTER TABLE cycle DROP COLUMN past_report_id');
  }, 120_000);

  test('of two processes that migrate at once one does it, and the other finds it done', async () => {
    const outcomes = await Promise.all([loaded.command('migrate'), loaded.command('migrate')]);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
    expect(outcomes.filter(({ output }) => output.includes('结构已更新'))).toHaveLength(1);
    expect((await loaded.migrations()).sort()).toEqual(knownMigrations().sort());
  }, 120_000);

  test('no row was lost or changed on the way, and all invariants hold: files, register, histories, audit chain', async () => {
    expect(await digestsOf(loaded)).toEqual(before);
    const artifacts = artifactStore(loaded.settings);
    const found = await violations({
      query: loaded.query,
      appUrl: loaded.settings.databases.app,
      artifacts,
      // Nobody wrote to it here, and nobody serves it yet.
      acknowledged: [],
      served: null,
      logs: null,
      unspeakable: [],
    });
    artifacts.close();
    expect(found).toEqual([]);
    const { code, output } = await loaded.command('audit', 'verify');
    expect([code, output]).toEqual([0, expect.stringContaining('完整')]);
  }, 120_000);

  test('api and worker of today start on it, and the part of health that reads files and certificates is well', async () => {
    const stack = await startStack(
      { ...loaded.settings, port: await freePort() },
      { say: () => undefined, restart: false },
    );
    try {
      const health = (await (await fetch(`${stack.url}/api/health`)).json()) as {
        parts: { part: string; state: string }[];
      };
      for (const part of ['database', 'artifacts', 'backlog']) {
        expect(health.parts).toContainEqual(expect.objectContaining({ part, state: 'ok' }));
      }
    } finally {
      await stack.stop();
    }
  }, 120_000);
});
