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
      process.stdin.resume().once('end', () => outcome.taken && outcome.release());`;
    const at = String(Date.now() + 3_000);
    const programs = Array.from({ length: PROGRAMS }, () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program, at, folder], { stdio: 'pipe' });
      const exit = new Promise<unknown>((ended) => child.once('exit', ended));
      const said = new Promise<string>((told) => {
        child.stdout.once('data', (data: Buffer) => told(data.toString()));
        void exit.then((code) => told(`ended with ${String(code)} before it said anything`));
      });
      return { said, letGo: () => child.stdin.end(), exit };
    });
    // Nobody lets go before the slowest has tried.
    const outcomes = await Promise.all(programs.map(({ said }) => said));
    for (const { letGo } of programs) letGo();
    expect(await Promise.all(programs.map(({ exit }) => exit))).toEqual(programs.map(() => 0));
    expect(outcomes.filter((one) => one !== '0' && one !== '1')).toEqual([]);
    return outcomes.filter((one) => one === '1').length;
  }

  test('is one program’s, also where the one before died with it', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      if (round > 0) writeFileSync(join(folder, 'running.pid'), '999999999\n1\nstart\n');
      expect([round, await holders()]).toEqual([round, 1]);
    }
  }, 120_000);
});
