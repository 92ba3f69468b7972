import { afterEach, describe, expect, test } from '@jest/globals';
import { readdirSync, rmSync } from 'node:fs';
import { BrowserMemoryExceeded, type BrowserOptions } from '@chancery/rendering';
import { testBrowser } from '../support/test-browser.js';
import { eventually, groupOf, processesOf } from './browser-processes.js';

const SMALL = '<!DOCTYPE html><p>一段文字</p>';
/** Some 1,000 pages of text, over which the browser takes more than the limit; over the small page it takes half of it. */
const LARGE = `<!DOCTYPE html>${Array.from({ length: 8_000 }, (_, i) => `<p>${`第${i}项工作按期办结，有关情况已向社会公开。`.repeat(8)}</p>`).join('')}`;
const LIMIT = 300 * 1024 ** 2;
const startsAsPdf = (data: Uint8Array): boolean => Buffer.from(data).subarray(0, 5).toString() === '%PDF-';

const opened: { close(): Promise<void> }[] = [];
async function open(options: Partial<BrowserOptions> = {}) {
  const { browser, profiles } = await testBrowser(options);
  opened.push({
    close: async () => {
      await browser.close();
      rmSync(profiles, { recursive: true, force: true });
    },
  });
  const print = (html: string, started: () => void = () => undefined) =>
    browser.withPage(html, (page) => {
      started();
      return page.pdf({ tagged: true });
    });
  return { browser, profiles, print };
}
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

describe('a browser that takes more memory than it may', () => {
  test('is killed, the document tried once more by itself and then refused with the limit; the next one is printed', async () => {
    const { profiles, print } = await open({ memoryLimit: LIMIT });
    await print(SMALL);
    const [first = 0] = processesOf(profiles);
    expect(groupOf(first).length).toBeGreaterThan(3);
    let attempts = 0;
    const refused = print(LARGE, () => (attempts += 1)).catch((error: unknown) => error);
    const error = await refused;
    expect(error).toBeInstanceOf(BrowserMemoryExceeded);
    expect(error).toMatchObject({ code: 'BROWSER_MEMORY_EXCEEDED' });
    expect((error as Error).message).toMatch(/300 MB.*CHANCERY_BROWSER_MEMORY/);
    expect(attempts).toBeLessThanOrEqual(2);
    await eventually(() => processesOf(profiles).length === 0 && readdirSync(profiles).length === 0);
    await eventually(() => groupOf(first).length === 0);
    expect(startsAsPdf(await print(SMALL))).toBe(true);
    expect(readdirSync(profiles)).toHaveLength(1);
  }, 120_000);

  test('its neighbour is printed all the same', async () => {
    const { browser, print } = await open({ memoryLimit: LIMIT, concurrency: 2 });
    await print(SMALL);
    let attempts = 0;
    const neighbour = browser.withPage(SMALL, (page) => {
      attempts += 1;
      // The first time it waits until its browser is gone, the second time it is alone in another one.
      return attempts === 1 ? new Promise<never>(() => undefined) : page.pdf();
    });
    await expect(print(LARGE)).rejects.toThrow(BrowserMemoryExceeded);
    expect(startsAsPdf(await neighbour)).toBe(true);
    expect(attempts).toBe(2);
  }, 120_000);

  test('within the limit the same document is printed', async () => {
    const { print } = await open({ timeoutMs: 120_000 });
    expect(startsAsPdf(await print(LARGE))).toBe(true);
  }, 120_000);
});

describe('a page whose own process ends, as when the kernel is out of memory', () => {
  test('fails at once and says so; the browser goes on, and nothing is left', async () => {
    const { browser, profiles, print } = await open({ concurrency: 1 });
    const pidOf = () => browser.withPage(SMALL, (page) => Promise.resolve(page.browser().process()?.pid));
    const pid = await pidOf();
    const job = browser.withPage(SMALL, () => {
      // What draws a page is what the kernel kills first when memory is short.
      const renderers = groupOf(pid ?? 0).filter(({ command }) => command.includes('--type=renderer'));
      expect(renderers.length).toBeGreaterThan(0);
      for (const renderer of renderers) process.kill(renderer.pid, 'SIGKILL');
      return new Promise<never>(() => undefined);
    });
    await expect(job).rejects.toThrow('排版页面的进程意外退出');
    expect(startsAsPdf(await print(SMALL))).toBe(true);
    expect(await pidOf()).toBe(pid);
    expect(readdirSync(profiles)).toHaveLength(1);
  }, 60_000);
});
