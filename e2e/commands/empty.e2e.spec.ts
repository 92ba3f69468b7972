import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '@chancery/runtime';
import { ApiPerson } from '../../apps/cli/src/demo/api-person.js';
import { foundGovernment } from '../../apps/cli/src/demo/cast.js';
import { Timeline } from '../../apps/cli/src/demo/timeline.js';
import { refusalOf } from '../support/refusal-of.js';
import { processesOf, startCommand, untilGone } from './run-command.js';

describe('npm start -- --empty', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'chancery-empty-'));
  let env: NodeJS.ProcessEnv = {};

  beforeAll(async () => {
    env = { CHANCERY_DATA: dataFolder, CHANCERY_PORT: String(await freePort()) };
  });
  afterAll(() => {
    for (const { pid } of processesOf(dataFolder)) process.kill(pid, 'SIGKILL');
    rmSync(dataFolder, { recursive: true, force: true });
  });

  test('prints a set-up code that founds one government, once', async () => {
    const running = startCommand(['start', '--empty'], env);
    const url = (await running.waitFor(/系统地址:(http:\S+)/))[1] ?? '';
    const setupCode = (await running.waitFor(/一次性设置码\(24 小时内有效\):(\S+)/))[1] ?? '';
    expect(running.output).not.toContain('演示账号');
    const found = (government: string, prefix: string) =>
      foundGovernment(url, new Timeline(() => undefined), { setupCode, government, departments: ['司法局'], prefix });
    const cast = await found('临江市望川区人民政府', '');
    expect((await cast.of('editor').call<unknown[]>('GET', '/cycles')).length).toBe(0);
    const again = await refusalOf(found('临江市岭东区人民政府', 'x'));
    expect(again.message).toMatch(/设置码/);
    const wrong = await refusalOf(
      new ApiPerson(url, '').call('POST', '/setup/governments', {
        setupCode: 'AAAAAAAAAAAA',
        name: '临江市岭东区人民政府',
        officers: Object.fromEntries(
          ['systemAdmin', 'securityAdmin', 'auditAdmin'].map((role) => [
            role,
            { userName: `y${role}`, displayName: '某某' },
          ]),
        ),
      }),
    );
    expect(wrong.code).toBe(again.code);
    expect((await running.interrupt()).code).toBe(0);
    await untilGone(dataFolder, /./);
  }, 120_000);

  test('a lock left by a crash whose process id somebody else has now does not bar the next start', async () => {
    // This test's own process is alive and has nothing to do with the folder.
    writeFileSync(join(dataFolder, 'running.pid'), `${process.pid}\n1\nstart\n`);
    writeFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), `${process.pid}\n${dataFolder}/postgres\n0\n1\n`);
    const running = startCommand(['start', '--empty'], env);
    await running.waitFor(/系统地址:/);
    expect(running.output).toContain('已有数据:临江市望川区人民政府');
    expect((await running.interrupt()).code).toBe(0);
    await untilGone(dataFolder, /./);
  }, 120_000);
});
