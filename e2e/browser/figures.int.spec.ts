import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openAndAssign, type OpenedCycle } from '../../apps/cli/src/demo/play-collecting.js';
import { LedgerDesk } from '../support/ledger-desk.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { accessibilityFindings, openBrowserPeople, shot, type BrowserPeople } from './support/browser-people.js';

const YEAR = 2025;

describe('the figure ledger in a browser', () => {
  let served: ServedGovernment;
  let people: BrowserPeople;
  let cycle: OpenedCycle;
  let desk: LedgerDesk;
  beforeAll(async () => {
    served = await serveGovernment();
    people = await openBrowserPeople(served.url, served.cast);
    cycle = await openAndAssign(served.cast, served.timeline, sampleReport({ year: YEAR }));
    desk = new LedgerDesk(served, cycle.id, YEAR);
    const lastYear = { year: YEAR - 1, cutoffDate: `${YEAR - 1}-12-31` };
    const contested = await desk.define({ name: '评查行政执法案卷数' });
    await desk.enter(contested, '司法局', '160', lastYear);
    await desk.enter(contested, '司法局', '180');
    await desk.enter(contested, '财政局', '185');
    const summed = await desk.define({ name: '普法宣讲场次', unit: '场', scope: 'department' });
    await desk.enter(summed, '司法局', '12345');
    await desk.enter(summed, '财政局', '30');
  });
  afterAll(async () => {
    await people?.close();
    await served?.close();
  });

  test('an editor sees the conflict and settles it by the keyboard alone, without a finding of axe', async () => {
    const page = await people.person('editor', { at: `/cycles/${cycle.id}/figures` });
    await page.getByText('2025年数据不一致,尚未选定').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await shot(page, 'figures-editor');
    await page.getByRole('button', { name: '选定2025年评查行政执法案卷数' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /180卷/ }).focus();
    await page.keyboard.press('Space');
    await dialog.getByLabel('选定理由').focus();
    await page.keyboard.insertText('财政局口径含镇街。');
    expect(await accessibilityFindings(page)).toEqual([]);
    await shot(page, 'figures-choose');
    const choose = dialog.getByRole('button', { name: '选定', exact: true });
    for (let tabs = 0; tabs < 5 && !(await choose.and(page.locator(':focus')).count()); tabs += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/选定司法局的180卷。理由:财政局口径含镇街。/).waitFor();
    expect(await page.getByText('2025年数据不一致,尚未选定').count()).toBe(0);
    await shot(page, 'figures-chosen');
  });

  test('a liaison on a phone sees the own department only and corrects a figure', async () => {
    const at = `/cycles/${cycle.id}/figures`;
    const page = await people.person('liaison', { department: '财政局', screen: 'phone', at });
    await page.getByRole('heading', { level: 1, name: '2025年数据台账' }).waitFor();
    expect(await page.getByRole('rowheader', { name: '司法局', exact: true }).count()).toBe(0);
    expect(await accessibilityFindings(page)).toEqual([]);
    await shot(page, 'figures-liaison-phone');
    await page.getByRole('button', { name: '更正财政局普法宣讲场次' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('数据').fill('３１');
    await dialog.getByText('文中印作“31场”。').waitFor();
    await shot(page, 'figures-enter-phone');
    expect(await accessibilityFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: '更正', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('31场', { exact: true }).waitFor();
  });
});
