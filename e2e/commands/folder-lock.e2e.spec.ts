import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { projectRoot } from '../../apps/cli/src/stack/project-paths.js';

const PROGRAMS = 8;
const ROUNDS = 5;

describe('the lock of a data folder', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chancery-lock-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Programs that all try at one moment and hold what they got; how many got it. */
  async function holders(): Promise<number> {
    const module = pathToFileURL(join(projectRoot(), 'dist/apps/cli/src/stack/folder-lock.js')).href;
    const program = `
      const { tryLockFolder } = await import(${JSON.stringify(module)});
      const at = Number(process.argv[1]);
      while (Date.now() < at);
      const outcome = tryLockFolder(process.argv[2], 'command');
      process.stdout.write(outcome.taken ? '1' : '0');
      setTimeout(() => outcome.taken && outcome.release(), 500);`;
    const at = String(Date.now() + 3_000);
    const tries = Array.from({ length: PROGRAMS }, async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program, at, folder], { stdio: 'pipe' });
      let said = '';
      child.stdout.on('data', (data: Buffer) => (said += data.toString()));
      const code = await new Promise((ended) => child.once('exit', ended));
      expect(code).toBe(0);
      return Number(said);
    });
    return (await Promise.all(tries)).reduce((sum, one) => sum + one, 0);
  }

  test('is one program’s, also where the one before died with it', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      if (round > 0) writeFileSync(join(folder, 'running.pid'), '999999999\n1\nstart\n');
      expect([round, await holders()]).toEqual([round, 1]);
    }
  }, 120_000);
});
