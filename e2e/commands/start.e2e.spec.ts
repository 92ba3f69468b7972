import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '@chancery/runtime';
import { ApiPerson } from '../../apps/cli/src/demo/api-person.js';
import { processesOf, runCommand, startCommand, untilGone, type RunningCommand } from './run-command.js';

const READY = /系统地址:(http:\S+)/;
const ACCOUNT = /^ {2}(\w+) +(\S+) +(\S+) {2}(\S+)$/gm;

/** One installation from its first start on; the tests go on from each other, as days do. */
describe('npm start', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'chancery-start-'));
  let env: NodeJS.ProcessEnv = {};
  let running: RunningCommand;
  let accounts: { userName: string; password: string }[] = [];

  const start = async (): Promise<string> => {
    running = startCommand(['start'], env);
    return (await running.waitFor(READY))[1] ?? '';
  };
  const logInAll = async (url: string): Promise<number> => {
    for (const { userName, password } of accounts) await new ApiPerson(url, userName).logIn(userName, password);
    return accounts.length;
  };

  beforeAll(async () => {
    env = { CHANCERY_DATA: dataFolder, CHANCERY_PORT: String(await freePort()) };
  });
  afterAll(() => {
    for (const { pid } of processesOf(dataFolder)) process.kill(pid, 'SIGKILL');
    rmSync(dataFolder, { recursive: true, force: true });
  });

  test('the first start founds the demonstration and prints accounts that really log in', async () => {
    const url = await start();
    expect(url).toBe(`http://127.0.0.1:${env.CHANCERY_PORT}`);
    expect(running.output).toContain('首次启动');
    accounts = [...running.output.matchAll(ACCOUNT)].map(([, userName = '', password = '']) => ({
      userName,
      password,
    }));
    // Three officers and eight of the office, and two for each department.
    expect(accounts.length).toBeGreaterThan(20);
    expect(new Set(accounts.map((a) => a.password)).size).toBe(accounts.length);
    expect(await logInAll(url)).toBe(accounts.length);
  }, 180_000);

  test('a second start on the same data is refused by name, and the first goes on', async () => {
    const second = await runCommand(['start'], { ...env, CHANCERY_PORT: String(await freePort()) });
    expect(second.code).not.toBe(0);
    expect(second.output).toContain(`该数据目录正由另一个进程使用(进程号 ${running.pid})`);
    expect((await fetch(`http://127.0.0.1:${env.CHANCERY_PORT}/api/health`)).status).toBe(200);
  }, 60_000);

  test('a set-up code can be had while it runs, and founds once', async () => {
    const { code, output } = await runCommand(['setup-code'], env);
    expect(code).toBe(0);
    expect(/设置码\(24 小时内有效\):(\S+)/.exec(output)?.[1]).toMatch(/^[\w-]{12}$/);
    expect((await fetch(`http://127.0.0.1:${env.CHANCERY_PORT}/api/health`)).status).toBe(200);
  }, 60_000);

  test('Ctrl-C stops all of it, in order', async () => {
    expect(processesOf(dataFolder).length).toBeGreaterThanOrEqual(4);
    const { code, output } = await running.interrupt();
    expect([code, output.trimEnd().split('\n').at(-1)]).toEqual([0, '已停止。']);
    await untilGone(dataFolder, /./);
    expect(existsSync(join(dataFolder, 'running.pid'))).toBe(false);
    expect(existsSync(join(dataFolder, 'postgres', 'postmaster.pid'))).toBe(false);
  }, 60_000);

  test('the next start finds the data, says so, and prints no password', async () => {
    const url = await start();
    expect(running.output).toContain('已有数据:');
    expect(running.output).not.toContain('演示账号');
    for (const { password } of accounts) expect(running.output).not.toContain(password);
    expect(await logInAll(url)).toBe(accounts.length);
  }, 90_000);

  test('killed outright: api and worker notice and end, and the next start takes PostgreSQL over', async () => {
    await running.kill();
    await untilGone(dataFolder, /main\.js|run\.mjs/);
    const postgres = processesOf(dataFolder).filter((p) => p.command.includes(join(dataFolder, 'postgres')));
    expect(postgres).toHaveLength(1);
    const url = await start();
    expect(running.output).toContain('接管了上次异常退出后仍在运行的 PostgreSQL');
    expect(processesOf(dataFolder).map((p) => p.pid)).toContain(postgres[0]?.pid);
    expect(await logInAll(url)).toBe(accounts.length);
    expect((await running.interrupt()).code).toBe(0);
    await untilGone(dataFolder, /./);
  }, 120_000);
});
