import { afterEach, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserBusy, SupervisedBrowser, type BrowserOptions } from '@chancery/rendering';
import { testBrowser } from '../support/test-browser.js';
import { eventually, processesOf } from './browser-processes.js';

const HTML = '<!DOCTYPE html><p>一段文字</p>';
const print = (browser: SupervisedBrowser) => browser.withPage(HTML, (page) => page.pdf());
const startsAsPdf = (data: Uint8Array): boolean => Buffer.from(data).subarray(0, 5).toString() === '%PDF-';
/** A job that ends when it is told to. */
const never = () => new Promise<never>(() => undefined);

const opened: { browser: SupervisedBrowser; profiles: string }[] = [];
async function open(options: Partial<BrowserOptions> = {}) {
  const made = await testBrowser(options);
  opened.push(made);
  return made;
}
afterEach(async () => {
  for (const { browser, profiles } of opened.splice(0)) {
    await browser.close();
    rmSync(profiles, { recursive: true, force: true });
  }
});

describe('SupervisedBrowser', () => {
  test('a browser killed during a job fails that job, and the next one works', async () => {
    const { browser, profiles } = await open();
    const job = browser.withPage(HTML, async (page) => {
      const { pid } = page.browser().process() ?? {};
      if (pid) process.kill(pid, 'SIGKILL');
      return never();
    });
    await expect(job).rejects.toThrow('排版浏览器意外退出');
    expect(startsAsPdf(await print(browser))).toBe(true);
    await eventually(() => readdirSync(profiles).length === 1);
  }, 60_000);

  test('a job that hangs is ended at the time-out with its browser, and the next one works', async () => {
    const { browser, profiles } = await open({ timeoutMs: 3_000 });
    await print(browser);
    const before = processesOf(profiles);
    expect(before.length).toBeGreaterThan(0);
    await expect(browser.withPage(HTML, never)).rejects.toThrow('排版超过 3 秒');
    await eventually(() => processesOf(profiles).length === 0);
    expect(startsAsPdf(await print(browser))).toBe(true);
    expect(processesOf(profiles).some((pid) => before.includes(pid))).toBe(false);
  }, 60_000);

  test('the neighbour of a job whose browser dies fails too, and neither holds a place', async () => {
    const { browser } = await open({ timeoutMs: 2_000, concurrency: 2 });
    const both = [browser.withPage(HTML, never), browser.withPage(HTML, never)];
    const results = await Promise.allSettled(both);
    expect(results.map((r) => r.status)).toEqual(['rejected', 'rejected']);
    const after = await Promise.all([print(browser), print(browser), print(browser)]);
    expect(after.every(startsAsPdf)).toBe(true);
  }, 60_000);

  test('a full queue answers at once, and a place is free again afterwards', async () => {
    const { browser } = await open({ concurrency: 1, queueLimit: 1 });
    let finish: () => void = () => undefined;
    const running = browser.withPage(HTML, () => new Promise<void>((resolve) => (finish = resolve)));
    const waiting = print(browser);
    let settled = false;
    void running.finally(() => (settled = true));
    await expect(print(browser)).rejects.toThrow(BrowserBusy);
    expect(settled).toBe(false);
    await eventually(() => {
      finish();
      return settled;
    });
    await running;
    expect(startsAsPdf(await waiting)).toBe(true);
    expect(startsAsPdf(await print(browser))).toBe(true);
  }, 60_000);

  test('after so many pages a new browser takes over, while jobs run too', async () => {
    const { browser, profiles } = await open({ recycleAfter: 2, concurrency: 2 });
    const pid = () => browser.withPage(HTML, async (page) => page.browser().process()?.pid);
    const pids = await Promise.all(Array.from({ length: 6 }, pid));
    expect(new Set(pids).size).toBe(3);
    await eventually(() => readdirSync(profiles).length === 1);
  }, 60_000);

  test('a failing job does not cost the browser', async () => {
    const { browser } = await open();
    const pid = () => browser.withPage(HTML, async (page) => page.browser().process()?.pid);
    const first = await pid();
    await expect(browser.withPage(HTML, () => Promise.reject(new Error('own fault')))).rejects.toThrow('own fault');
    expect(await pid()).toBe(first);
  }, 60_000);

  test('close ends waiting and running jobs and leaves neither process nor profile', async () => {
    const { browser, profiles } = await open({ concurrency: 1 });
    await print(browser);
    const jobs = [browser.withPage(HTML, never), print(browser)];
    const ended = Promise.allSettled(jobs);
    await browser.close();
    expect((await ended).map((r) => r.status)).toEqual(['rejected', 'rejected']);
    await eventually(() => processesOf(profiles).length === 0);
    expect(readdirSync(profiles)).toEqual([]);
    await expect(print(browser)).rejects.toThrow('排版服务已停止');
  }, 60_000);

  test('close while the browser is starting leaves nothing either', async () => {
    const { browser, profiles } = await open();
    const job = print(browser).catch((error: Error) => error);
    await eventually(() => readdirSync(profiles).length === 1);
    await browser.close();
    expect(await job).toBeInstanceOf(Error);
    await eventually(() => processesOf(profiles).length === 0 && readdirSync(profiles).length === 0);
  }, 60_000);

  test('when the worker itself is killed its browser ends, and the next one removes the profile', async () => {
    const { browser, profiles, fonts, program } = await open();
    const lib = new URL('../../dist/libs/rendering/src/index.js', import.meta.url).href;
    const options = JSON.stringify({ program, fontConfigFile: fonts.configFile, profileFolder: profiles });
    const script = `import { SupervisedBrowser } from '${lib}';
      await new SupervisedBrowser(${options}).withPage('<p>x', () => { console.log('up'); return new Promise(() => setTimeout(() => {}, 60_000)); });`;
    const worker = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(worker.stdout, 'data');
    expect(processesOf(profiles).length).toBeGreaterThan(0);
    worker.kill('SIGKILL');
    await once(worker, 'exit');
    await eventually(() => processesOf(profiles).length === 0);
    const left = readdirSync(profiles);
    expect(left).toHaveLength(1);
    await print(browser);
    expect(readdirSync(profiles)).not.toContain(left[0]);
    expect(readdirSync(profiles)).toHaveLength(1);
  }, 60_000);

  test('a program that does not start leaves no profile and holds no place', async () => {
    const profiles = mkdtempSync(join(tmpdir(), 'chancery-profiles-'));
    const browser = new SupervisedBrowser({
      program: { executable: '/bin/false', libraries: null },
      fontConfigFile: '/nonexistent',
      profileFolder: profiles,
      concurrency: 1,
      queueLimit: 0,
    });
    await expect(print(browser)).rejects.toThrow();
    await expect(print(browser)).rejects.not.toThrow(BrowserBusy);
    expect(readdirSync(profiles)).toEqual([]);
    await browser.close();
    rmSync(profiles, { recursive: true });
    expect(existsSync(profiles)).toBe(false);
  }, 60_000);
});
