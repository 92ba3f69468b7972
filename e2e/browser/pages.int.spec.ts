import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { ServedGovernment } from '../support/served-government.js';
import {
  accessibilityFindings,
  openBrowserPeople,
  SCREENS,
  shot,
  type BrowserPeople,
  type Screen,
} from './support/browser-people.js';
import { cssThatOldBrowsersLack } from './support/old-browsers.js';
import { pageList, type PageUnderTest, type Things } from './support/page-list.js';
import { worldInMidCourse } from './support/world-in-mid-course.js';

/** Everything that styles the page now, also what the component library wrote at run time. */
const stylesOf = (page: Page): Promise<string> =>
  page.evaluate<string>(
    '[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join("\\n")',
  );

/** Pixels by which the page is wider than the screen. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.locator('.ant-spin-spinning').first().waitFor({ state: 'detached' });
  await page.evaluate('document.fonts.ready.then(() => true)');
}

/** Opened for pictures only (`npm run screenshots`): what it still finds is being mended page by page. */
const everyPage = process.env.CHANCERY_SHOTS ? describe : describe.skip;

everyPage('every page', () => {
  let served: ServedGovernment;
  let things: Things;
  let people: BrowserPeople;
  /** One browser for each person: pages are opened one after another in it. */
  const open = new Map<string, Page>();
  const failures: string[] = [];

  beforeAll(async () => {
    ({ served, things } = await worldInMidCourse());
    people = await openBrowserPeople(served.url, served.cast);
  }, 300_000);
  afterAll(async () => {
    await people?.close();
    await served?.close();
  });

  const pageFor = async ({ post, department }: PageUnderTest): Promise<Page> => {
    const who = `${post}/${department ?? ''}`;
    const known = open.get(who);
    if (known) return known;
    const page = post === null ? await people.anybody() : await people.person(post, department ? { department } : {});
    page.on('pageerror', (error) => failures.push(`${page.url()}: ${error.message}`));
    open.set(who, page);
    return page;
  };

  // The list needs ids that are known only later; names and order are fixed.
  const names = pageList({ awaiting: {} } as Things).map(({ name }) => name);

  test.each(names)(
    '%s: nothing broken, nothing wider than the screen, no finding of axe, no style too new',
    async (name) => {
      const wanted = pageList(things).find((page) => page.name === name);
      if (!wanted) throw new Error(name);
      const page = await pageFor(wanted);
      await page.goto(wanted.path);
      await settled(page);
      const found: Record<string, unknown> = {};
      for (const screen of Object.keys(SCREENS) as Screen[]) {
        await page.setViewportSize(SCREENS[screen]);
        const wider = await overflow(page);
        if (wider > 0) found[`wider than ${screen}`] = wider;
        await shot(page, `${name}-${SCREENS[screen].width}`);
        if (screen === 'tablet') continue;
        const findings = await accessibilityFindings(page);
        if (findings.length > 0) found[`axe on ${screen}`] = findings;
      }
      await page.setViewportSize(SCREENS.desktop);
      const tooNew = cssThatOldBrowsersLack(await stylesOf(page));
      if (tooNew.length > 0) found['styles too new'] = tooNew;
      if (failures.length > 0) found['errors on the page'] = failures.splice(0);
      expect(found).toEqual({});
    },
  );
});
