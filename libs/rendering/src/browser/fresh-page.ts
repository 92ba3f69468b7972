import type { Browser, BrowserContext, Page } from 'puppeteer';

const ALLOWED_URL = /^(about:|data:image\/(png|jpeg|gif|webp)[;,])/i;

/** A page in a context of its own on which nothing was shown yet: no scripts, no network, no files. It serves one job. */
export class FreshPage {
  /** False once its process has died or it was closed. */
  private alive = true;

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.once('error', () => (this.alive = false));
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
