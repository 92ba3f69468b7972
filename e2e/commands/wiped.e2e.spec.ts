import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { freePort } from '@chancery/runtime';
import { ApiPerson } from '../../apps/cli/src/demo/api-person.js';
import { processesOf, startCommand, untilGone } from './run-command.js';

const dataFolder = mkdtempSync(join(tmpdir(), 'chancery-wiped-'));

afterAll(() => {
  for (const { pid } of processesOf(dataFolder)) process.kill(pid, 'SIGKILL');
  rmSync(dataFolder, { recursive: true, force: true });
});

test('a wiped demonstration is not founded anew: the next start gives a set-up code instead', async () => {
  const env = { CHANCERY_DATA: dataFolder, CHANCERY_PORT: String(await freePort()) };
  const first = startCommand(['start'], env);
  const url = (await first.waitFor(/系统地址:(http:\S+)/))[1] ?? '';
  const [, userName = '', password = ''] = await first.waitFor(/\n\s+(sysadmin)\s+(\S+)/);
  const admin = new ApiPerson(url, '');
  await admin.logIn(userName, password);
  const { government } = await admin.call<{ government: { name: string; demonstration: boolean } }>('GET', '/session');
  expect(government.demonstration).toBe(true);
  await admin.call('POST', '/setup/demonstration/wipe', { name: government.name });
  const setup = await new ApiPerson(url, '').call<object>('GET', '/setup');
  expect(setup).toEqual({ founded: false, demonstration: false });
  expect((await first.interrupt()).code).toBe(0);
  await untilGone(dataFolder, /./);

  const second = startCommand(['start'], env);
  await second.waitFor(/系统地址/);
  expect(second.output).toContain('已清除,不再重建');
  expect(second.output).toMatch(/一次性设置码\(24 小时内有效\):\S+/);
  expect(second.output).not.toContain('演示账号');
  expect((await second.interrupt()).code).toBe(0);
}, 240_000);
