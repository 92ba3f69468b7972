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
import { rulesThatOldBrowsersLack } from './support/old-browsers.js';
import { NOWHERE, PAGES, type PageUnderTest, type Things } from './support/page-list.js';
import { worldInMidCourse } from './support/world/world-in-mid-course.js';

/** Every rule that styles the page now, also what the component library wrote at run time. */
const stylesOf = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(
    '[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))',
  );

/** Pixels by which the page is wider than the screen. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** Counts what the program asks and has no answer to yet. */
const COUNT_REQUESTS = `
  window.asked = 0;
  const { fetch } = window;
  window.fetch = (...args) => {
    window.asked += 1;
    return fetch(...args).finally(() => (window.asked -= 1));
  };`;

/** When a heading stands there (of another page than the one in between), nothing loads and nothing has just changed. */
const settled = (page: Page, inBetween: boolean, quiet: number): Promise<unknown> =>
  page.evaluate(`new Promise((resolve) => {
    let changed = performance.now();
    const observer = new MutationObserver(() => (changed = performance.now()));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const look = () => {
      const heading = document.querySelector('h1');
      const there = heading && heading.offsetParent && (heading.textContent === '没有这个页面') === ${inBetween};
      const busy = document.querySelector('.ant-spin-spinning, [aria-busy="true"]');
      if (window.asked > 0 || busy || !there) changed = performance.now();
      if (performance.now() - changed < ${quiet}) return setTimeout(look, 15);
      observer.disconnect();
      resolve(document.fonts.ready.then(() => true));
    };
    look();
  })`);

const goTo = (page: Page, path: string): Promise<unknown> =>
  page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`);

/**
 * As a click on a link does it: the program stays loaded, and with it every style that was written. By way of a page
 * that is known by its heading, so that nobody takes the old page for the new one.
 */
async function goOnTo(page: Page, path: string): Promise<void> {
  await goTo(page, NOWHERE);
  await settled(page, true, 0);
  await goTo(page, path);
}

const SLOWEST_SETTING_UP = 300_000;

describe('every page', () => {
  let served: ServedGovernment;
  let things: Things;
  let people: BrowserPeople;
  /** One browser for each person: pages are opened one after another in it. */
  const open = new Map<string, Page>();
  const failures: string[] = [];

  beforeAll(async () => {
    ({ served, things } = await worldInMidCourse());
    people = await openBrowserPeople(served.url, served.cast);
  }, SLOWEST_SETTING_UP);
  afterAll(async () => {
    await people?.close();
    await served?.close();
  });

  const openFor = async ({ post, fate, path }: PageUnderTest): Promise<Page> => {
    const own = post === 'liaison' || post === 'departmentHead';
    const department = own && fate ? things.sections[fate][0]?.planned.department : undefined;
    const who = `${post}/${department ?? ''}`;
    const known = open.get(who);
    if (known) {
      await known.setViewportSize(SCREENS.desktop);
      await goOnTo(known, path(things));
      return known;
    }
    const at = path(things);
    const page = await people.anybody();
    page.on('pageerror', (error) => failures.push(`${page.url()}: ${error.message}`));
    await page.addInitScript(COUNT_REQUESTS);
    if (post === null) await page.goto(at);
    else await people.logInAs(page, post, { at, ...(department ? { department } : {}) });
    open.set(who, page);
    return page;
  };

  test.each(PAGES.map((page) => [page.name, page] as const))(
    '%s: nothing broken, nothing wider than the screen, no finding of axe',
    async (name, wanted) => {
      const page = await openFor(wanted);
      const found: Record<string, unknown> = {};
      for (const screen of Object.keys(SCREENS) as Screen[]) {
        await page.setViewportSize(SCREENS[screen]);
        // A page that has just come may still ask for more; one that was only made narrower has all it needs.
        await settled(page, wanted.name === 'not-found', screen === 'desktop' ? 120 : 30);
        const wider = await overflow(page);
        if (wider > 0) found[`wider than ${screen}`] = wider;
        await shot(page, `${name}-${SCREENS[screen].width}`);
        if (screen === 'tablet') continue;
        // Colours are looked at once: they do not change with the width, and looking at them takes longest.
        const findings = await accessibilityFindings(page, screen === 'phone' ? ['color-contrast'] : []);
        if (findings.length > 0) found[`axe on ${screen}`] = findings;
      }
      if (failures.length > 0) found['errors on the page'] = failures.splice(0);
      expect(found).toEqual({});
    },
  );

  test('no style that Chromium 87 would not understand was written on any of them', async () => {
    const found = new Set<string>();
    for (const page of open.values())
      for (const rule of rulesThatOldBrowsersLack(await stylesOf(page))) found.add(rule);
    expect([...found]).toEqual([]);
  });
});
