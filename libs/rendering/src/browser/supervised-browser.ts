import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { LAUNCH_ARGUMENTS } from './launch-arguments.js';
import type { ChromiumProgram } from './unpack-chromium.js';

export interface BrowserOptions {
  readonly program: ChromiumProgram;
  readonly fontConfigFile: string;
  readonly timeoutMs?: number;
  /** Pages at a time; two suit two cores. */
  readonly concurrency?: number;
  /** Waiting jobs beyond which an answer is refused at once. */
  readonly queueLimit?: number;
  /** Pages after which the browser is started anew. */
  readonly recycleAfter?: number;
}

/** The queue before the browser is full; the caller answers 503. */
export class BrowserBusy extends Error {}

const ALLOWED_URL = /^(about:|data:image\/(png|jpeg|gif|webp)[;,])/i;

/** One warm browser with a fresh context for each job, a cap, a time-out and recycling. */
export class SupervisedBrowser {
  private browser: Browser | null = null;
  private launching: Promise<Browser> | null = null;
  private profile: string | null = null;
  private served = 0;
  private active = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly options: BrowserOptions) {}

  private async launch(): Promise<Browser> {
    const { program, fontConfigFile } = this.options;
    const profile = mkdtempSync(join(tmpdir(), 'chancery-browser-'));
    const browser = await puppeteer.launch({
      executablePath: program.executable,
      headless: 'shell',
      userDataDir: profile,
      args: [...LAUNCH_ARGUMENTS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      env: {
        HOME: profile,
        TMPDIR: profile,
        LANG: 'zh_CN.UTF-8',
        FONTCONFIG_FILE: fontConfigFile,
        ...(program.libraries ? { LD_LIBRARY_PATH: program.libraries } : {}),
      },
      timeout: 30_000,
    });
    this.profile = profile;
    browser.once('disconnected', () => {
      if (this.browser === browser) this.browser = null;
      rmSync(profile, { recursive: true, force: true });
    });
    return browser;
  }

  private async warm(): Promise<Browser> {
    if (this.browser) return this.browser;
    this.launching ??= this.launch().finally(() => (this.launching = null));
    this.browser = await this.launching;
    return this.browser;
  }

  private async enter(): Promise<void> {
    const { concurrency = 2, queueLimit = 20 } = this.options;
    if (this.active < concurrency) {
      this.active += 1;
      return;
    }
    if (this.waiting.length >= queueLimit) throw new BrowserBusy('the rendering queue is full');
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.active -= 1;
  }

  /**
   * Runs `work` on a page that shows `html` and nothing else: no scripts, no network, no files.
   * @throws BrowserBusy when too many wait; Error on time-out, and the browser is then replaced.
   */
  async withPage<T>(html: string, work: (page: Page) => Promise<T>): Promise<T> {
    await this.enter();
    const { timeoutMs = 60_000, recycleAfter = 200 } = this.options;
    try {
      if (this.browser && this.served >= recycleAfter && this.active === 1) await this.close();
      const browser = await this.warm();
      this.served += 1;
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => {
          browser.process()?.kill('SIGKILL');
          reject(new Error(`rendering took longer than ${timeoutMs} ms`));
        }, timeoutMs);
      });
      try {
        return await Promise.race([this.job(browser, html, work), tooLong]);
      } finally {
        clearTimeout(timer);
      }
    } finally {
      this.leave();
    }
  }

  private async job<T>(browser: Browser, html: string, work: (page: Page) => Promise<T>): Promise<T> {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.setJavaScriptEnabled(false);
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        void (ALLOWED_URL.test(request.url()) ? request.continue() : request.abort()).catch(() => undefined);
      });
      await page.setContent(html, { waitUntil: 'load' });
      return await work(page);
    } finally {
      await context.close().catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    const browser = this.browser;
    this.browser = null;
    this.served = 0;
    await browser?.close().catch(() => browser.process()?.kill('SIGKILL'));
    if (this.profile) rmSync(this.profile, { recursive: true, force: true });
  }
}
