import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer';
import { BrowserMemoryExceeded } from './browser-memory-exceeded.js';
import { BrowserProcess } from './browser-process.js';
import type { ChromiumProgram } from './unpack-chromium.js';
import { WaitingRoom } from './waiting-room.js';

export interface BrowserOptions {
  readonly program: ChromiumProgram;
  readonly fontConfigFile: string;
  /** Folder in which each browser makes its profile; the system's temporary one when absent. */
  readonly profileFolder?: string;
  /** Milliseconds for one job, 60,000 when absent. */
  readonly timeoutMs?: number;
  /** Pages at a time; two suit two cores. */
  readonly concurrency?: number;
  /** Waiting jobs beyond which an answer is refused at once. */
  readonly queueLimit?: number;
  /** Pages after which the browser is started anew. */
  readonly recycleAfter?: number;
  /** Bytes that all processes of a browser may take together (Linux only); above them it is killed. */
  readonly memoryLimit?: number;
}

/** Five times what 2,000 pages of text take, beyond which no report is printed. */
const MEMORY_LIMIT = 2 * 1024 ** 3;

const ALLOWED_URL = /^(about:|data:image\/(png|jpeg|gif|webp)[;,])/i;

/** One warm browser with a fresh context for each job, a cap, a time-out and recycling. */
export class SupervisedBrowser {
  private current: BrowserProcess | null = null;
  private launching: Promise<BrowserProcess> | null = null;
  /** Every browser that has not ended yet, those that are being replaced among them. */
  private readonly alive = new Set<BrowserProcess>();
  private readonly room: WaitingRoom;
  private closed = false;
  private readonly memoryLimit: number;

  constructor(private readonly options: BrowserOptions) {
    this.room = new WaitingRoom(options.concurrency ?? 2, options.queueLimit ?? 20);
    this.memoryLimit = options.memoryLimit ?? MEMORY_LIMIT;
  }

  private async launch(): Promise<BrowserProcess> {
    const { program, fontConfigFile, profileFolder = tmpdir() } = this.options;
    const started = await BrowserProcess.launch(program, fontConfigFile, profileFolder, this.memoryLimit);
    this.alive.add(started);
    void started.gone.then(() => this.alive.delete(started));
    return started;
  }

  /** The warm browser, a new one where there is none, it died, or it has served long enough. */
  private async warm(): Promise<BrowserProcess> {
    if (this.current?.isUsable && this.current.served < (this.options.recycleAfter ?? 200)) return this.current;
    const old = this.current;
    this.current = null;
    if (old) await this.retire(old);
    this.launching ??= this.launch().finally(() => (this.launching = null));
    this.current = await this.launching;
    if (this.closed) await this.current.close();
    return this.current;
  }

  private async retire(process: BrowserProcess): Promise<void> {
    process.retiring = true;
    if (process.running === 0) await process.close();
  }

  /**
   * Runs `work` on a page that shows `html` and nothing else: no scripts, no network, no files. It runs once more when its
   * browser had to be killed for its memory.
   * @throws BrowserBusy when too many wait; BrowserMemoryExceeded when it needs too much memory by itself; Error on
   * time-out or when the browser died, which is then replaced.
   */
  async withPage<T>(html: string, work: (page: Page) => Promise<T>): Promise<T> {
    if (this.closed) throw new Error('排版服务已停止');
    await this.room.enter();
    try {
      return await this.runIn(await this.warm(), html, work).catch((error: unknown) => {
        if (error instanceof BrowserMemoryExceeded) return this.runAlone(html, work);
        throw error;
      });
    } finally {
      this.room.leave();
    }
  }

  private async runIn<T>(process: BrowserProcess, html: string, work: (page: Page) => Promise<T>): Promise<T> {
    process.served += 1;
    process.running += 1;
    try {
      return await this.supervise(process, runOnFreshPage(process, html, work));
    } finally {
      process.running -= 1;
      if (process.retiring) await this.retire(process);
    }
  }

  /** In a browser that nobody else has: who was only the neighbour of what is too large gets through. */
  private async runAlone<T>(html: string, work: (page: Page) => Promise<T>): Promise<T> {
    const own = await this.launch();
    try {
      return await this.runIn(own, html, work);
    } finally {
      await own.close();
    }
  }

  /** Ends waiting for a job whose browser is gone or hangs; a hanging one is killed. */
  private async supervise<T>(process: BrowserProcess, job: Promise<T>): Promise<T> {
    const { timeoutMs = 60_000 } = this.options;
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        process.kill();
        reject(new Error(`排版超过 ${timeoutMs / 1000} 秒,已中止`));
      }, timeoutMs);
    });
    // A job that was killed fails later as well, when nobody listens any more.
    job.catch(() => undefined);
    const died = process.gone.then((): never => {
      throw new Error('排版浏览器意外退出');
    });
    died.catch(() => undefined);
    try {
      return await Promise.race([job, tooLong, died]);
    } catch (error) {
      throw process.exceededMemory ? new BrowserMemoryExceeded(this.memoryLimit) : error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Turns away who waits, ends every browser and removes its profile. Final. */
  async close(): Promise<void> {
    this.closed = true;
    this.room.clear(new Error('排版服务已停止'));
    await this.launching?.catch(() => undefined);
    await Promise.all([...this.alive].map((process) => process.close()));
    this.current = null;
  }
}

async function runOnFreshPage<T>(
  { browser }: BrowserProcess,
  html: string,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void (ALLOWED_URL.test(request.url()) ? request.continue() : request.abort()).catch(() => undefined);
    });
    // Its process alone has ended, most likely for want of memory: the other pages go on.
    const crashed = new Promise<never>((_resolve, reject) => {
      page.once('error', () => reject(new Error('排版页面的进程意外退出,可能是本机内存不足')));
    });
    crashed.catch(() => undefined);
    const done = page.setContent(html, { waitUntil: 'load' }).then(() => work(page));
    done.catch(() => undefined);
    return await Promise.race([done, crashed]);
  } finally {
    await context.close().catch(() => undefined);
  }
}
