import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import { FreshPage } from './fresh-page.js';
import { memoryOfGroup } from './memory-of-group.js';
import { LAUNCH_ARGUMENTS } from './launch-arguments.js';
import type { ChromiumProgram } from './unpack-chromium.js';

const PROFILE = 'chancery-browser-';
const WATCH_MS = 250;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes what processes left that were killed before they could tidy up; the folder's name has their id. */
function sweepProfiles(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = new RegExp(`^${PROFILE}(\\d+)-`).exec(name) ?? [];
    if (pid && !isRunning(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** One browser with its processes and its profile folder, which end together. */
export class BrowserProcess {
  /** Jobs given to it since its start, and those that run now. */
  served = 0;
  running = 0;
  /** Takes no new job; ends when the last one is done. */
  retiring = false;
  /** Opened while nobody waits: a page of its own takes a job longer to open than a section to print. */
  private ready: Promise<FreshPage | null> | null = null;
  /** Killed because it took more memory than it may. */
  exceededMemory = false;
  /** Settles when the browser is gone, of itself or killed. */
  readonly gone: Promise<void>;

  private constructor(
    readonly browser: Browser,
    private readonly profile: string,
    memoryLimit: number,
  ) {
    // Puppeteer stops listening to a pipe it closed; a killed program's reset would then end this process too.
    for (const stream of browser.process()?.stdio ?? []) stream?.on('error', () => undefined);
    this.gone = new Promise((resolve) => browser.once('disconnected', () => resolve()));
    const watch = setInterval(() => this.watchMemory(memoryLimit), WATCH_MS).unref();
    void this.gone.then(() => {
      clearInterval(watch);
      this.kill();
    });
  }

  /** An idle browser is let be: it is asked four times a second only while somebody waits for it. */
  private watchMemory(limit: number): void {
    const { pid } = this.browser.process() ?? {};
    if (this.running === 0 || pid === undefined || (memoryOfGroup(pid, limit) ?? 0) < limit) return;
    this.exceededMemory = true;
    this.kill();
  }

  /**
   * @param memoryLimit bytes of all its processes together; above them it is killed
   * @throws Error when the program does not start; no folder is left then.
   */
  static async launch(
    program: ChromiumProgram,
    fontConfigFile: string,
    profileFolder: string,
    memoryLimit: number,
  ): Promise<BrowserProcess> {
    sweepProfiles(profileFolder);
    const profile = mkdtempSync(join(profileFolder, `${PROFILE}${process.pid}-`));
    try {
      const browser = await puppeteer.launch({
        executablePath: program.executable,
        headless: 'shell',
        // No debugging port that others on the machine could reach; and it ends with the pipe when this process is killed.
        pipe: true,
        // Told to end, this process lets its jobs end first and then closes the browser; Puppeteer would kill it at once.
        handleSIGTERM: false,
        handleSIGINT: false,
        handleSIGHUP: false,
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
      return new BrowserProcess(browser, profile, memoryLimit);
    } catch (error) {
      rmSync(profile, { recursive: true, force: true });
      throw error;
    }
  }

  get isUsable(): boolean {
    return this.browser.connected && !this.retiring;
  }

  /** A page that no job has used, the one that lies ready or else a new one. */
  async takePage(): Promise<FreshPage> {
    const ready = this.ready;
    this.ready = null;
    const page = await ready;
    return page?.isUsable ? page : FreshPage.open(this.browser);
  }

  /** Opens the page of the next job, unless one lies ready. */
  layPageReady(): void {
    if (this.isUsable) this.ready ??= FreshPage.open(this.browser).catch(() => null);
  }

  /** At once and with all its children: the program leads a process group of its own. */
  kill(): void {
    this.retiring = true;
    const { pid } = this.browser.process() ?? {};
    if (pid !== undefined) {
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // it has ended already
      }
    }
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  }

  /** Ends it in good order; where it does not answer within 5 seconds, at once. */
  async close(): Promise<void> {
    this.retiring = true;
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, 5_000)));
    await Promise.race([this.browser.close().catch(() => undefined), patience]);
    clearTimeout(timer);
    this.kill();
  }
}
