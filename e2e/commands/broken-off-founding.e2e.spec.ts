import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { freePort } from '@chancery/runtime';
import { processesOf, startCommand, untilGone } from './run-command.js';

const dataFolder = mkdtempSync(join(tmpdir(), 'chancery-broken-off-'));

afterAll(() => {
  for (const { pid } of processesOf(dataFolder)) process.kill(pid, 'SIGKILL');
  rmSync(dataFolder, { recursive: true, force: true });
});

test('a founding that Ctrl-C broke off ends at once, and the next start says that its data is not whole', async () => {
  const env = { CHANCERY_DATA: dataFolder, CHANCERY_PORT: String(await freePort()) };
  const first = startCommand(['start'], env);
  await first.waitFor(/首次启动/);
  const { code, output } = await first.interrupt();
  expect(code).toBe(0);
  expect(output).toContain('已停止');
  expect(output).not.toContain('演示账号');
  await untilGone(dataFolder, /./);

  const second = startCommand(['start'], env);
  await second.waitFor(/系统地址/);
  expect(second.output).toContain('上次建立演示政府时中断');
  expect((await second.interrupt()).code).toBe(0);
}, 180_000);
