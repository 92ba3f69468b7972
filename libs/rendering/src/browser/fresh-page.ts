import type { Browser, BrowserContext, Page } from 'puppeteer';

const ALLOWED_URL = /^(about:|data:image\/(png|jpeg|gif|webp)[;,])/i;

/** A page in a context of its own on which nothing was shown yet: no scripts, no network, no files. It serves one job. */
export class FreshPage {
  /** False once its process has died or it was closed. */
  private alive = true;
  /** Fails when the page's own process has ended, most likely for want of memory: the other pages go on. */
  readonly crashed: Promise<never>;

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    this.crashed = new Promise((_resolve, reject) => {
      page.once('error', () => {
        this.alive = false;
        reject(new Error('排版页面的进程意外退出,可能是本机内存不足'));
      });
    });
    // Nobody listens to a page that lies ready.
    this.crashed.catch(() => undefined);
    page.once('close', () => (this.alive = false));
  }

  static async open(browser: Browser): Promise<FreshPage> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const fresh = new FreshPage(context, page);
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void (ALLOWED_URL.test(request.url()) ? request.continue() : request.abort()).catch(() => undefined);
    });
    return fresh;
  }

  get isUsable(): boolean {
    return this.alive;
  }

  async close(): Promise<void> {
    await this.context.close().catch(() => undefined);
  }
}
