import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Post } from '@chancery/domain';
import { testFonts, testProgram } from '../../support/test-browser.js';
import type { Cast } from '../../../apps/cli/src/demo/cast.js';

/** Widths that must look right: a government desktop, a tablet, a phone. */
export const SCREENS = {
  desktop: { width: 1366, height: 768 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 375, height: 812 },
} as const;
export type Screen = keyof typeof SCREENS;

interface Whereabouts {
  readonly department?: string;
  readonly at?: string;
}

export interface BrowserPeople {
  readonly browser: Browser;
  /** A browser of its own, nobody logged in. */
  anybody(screen?: Screen): Promise<Page>;
  /** A person of the cast at a browser of their own, logged in through the page. */
  person(post: Post, options?: Whereabouts & { readonly screen?: Screen }): Promise<Page>;
  /** The same at a browser that is open already. */
  logInAs(page: Page, post: Post, where: Whereabouts): Promise<void>;
  close(): Promise<void>;
}

/** Opens the real Chromium on the served web app; what pages print as errors fails the test that looks at `errors`. */
export async function openBrowserPeople(url: string, cast: Pick<Cast, 'members'>): Promise<BrowserPeople> {
  const [program, fonts] = [await testProgram(), await testFonts()];
  const browser = await chromium.launch({
    executablePath: program.executable,
    args: ['--font-render-hinting=none', '--headless', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: {
      ...(process.env as Record<string, string>),
      LANG: 'zh_CN.UTF-8',
      FONTCONFIG_FILE: fonts.configFile,
      ...(program.libraries ? { LD_LIBRARY_PATH: program.libraries } : {}),
    },
  });
  const contexts: BrowserContext[] = [];
  const anybody = async (screen: Screen = 'desktop'): Promise<Page> => {
    const context = await browser.newContext({
      baseURL: url,
      viewport: SCREENS[screen],
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      hasTouch: screen !== 'desktop',
      acceptDownloads: true,
      reducedMotion: 'reduce',
    });
    contexts.push(context);
    context.setDefaultTimeout(20_000);
    return context.newPage();
  };
  const logInAs = async (page: Page, post: Post, { department, at = '/' }: Whereabouts): Promise<void> => {
    const member = cast.members.find(
      (m) => m.post === post && (department === undefined || m.department === department),
    );
    if (!member) throw new Error(`nobody holds ${post} in ${department ?? 'the government'}`);
    await page.goto(`/login?next=${encodeURIComponent(at)}`);
    await logIn(page, member.userName, member.password);
    await page.getByRole('main').waitFor();
  };
  return {
    browser,
    anybody,
    logInAs,
    async person(post, { screen = 'desktop', ...where } = {}) {
      const page = await anybody(screen);
      await logInAs(page, post, where);
      return page;
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
    },
  };
}

export async function logIn(page: Page, userName: string, password: string): Promise<void> {
  await page.getByLabel('用户名').fill(userName);
  await page.getByLabel('口令', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL((address) => !address.pathname.startsWith('/login'));
}

/** The password that everybody here chooses. */
export const CHOSEN_PASSWORD = 'Chosen-By-Me-42';

/** First log-in: the one-time password is changed, then the desk is there. */
export async function firstLogIn(page: Page, userName: string, initial: string): Promise<void> {
  await page.goto('/login');
  await logIn(page, userName, initial);
  await page.waitForURL('**/password');
  await page.getByLabel('初始口令').fill(initial);
  await page.getByLabel('新口令', { exact: true }).fill(CHOSEN_PASSWORD);
  await page.getByLabel('再输一遍新口令').fill(CHOSEN_PASSWORD);
  await page.getByRole('button', { name: '修改' }).click();
  await page.waitForURL((address) => address.pathname === '/');
}

/** What of the browser's own interface is used by a function that runs there. */
declare const document: { getAnimations(): readonly PageAnimation[] };
interface PageAnimation {
  readonly playState: string;
  readonly effect: { getComputedTiming(): { readonly endTime: number } } | null;
  readonly finished: Promise<unknown>;
}

/** Returns when nothing moves any more but what always does: a dialog that is still coming is pale and small. */
const stillness = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const moving = (): readonly PageAnimation[] =>
      document
        .getAnimations()
        .filter((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity);
    for (let left = moving(); left.length > 0; left = moving()) {
      await Promise.all(left.map((one) => one.finished.catch(() => undefined)));
    }
  });

/** What axe finds against WCAG 2.2 A and AA, as lines that say rule, help and place. */
export async function accessibilityFindings(page: Page, leftOut: readonly string[] = []): Promise<string[]> {
  await stillness(page);
  const { violations } = await new AxeBuilder({ page })
    // Only what is wrong is told; style sheets are not fetched and parsed anew for the one rule that looks into them.
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // No page has frames of another origin: the findings need no page of their own to be put together.
    .setLegacyMode()
    .disableRules([...leftOut])
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${help} — ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
  );
}

/** Keeps a picture of the page where CHANCERY_SHOTS says; otherwise nothing. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.CHANCERY_SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
