import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  openAndAssign,
  returnToDepartment,
  submitByDepartment,
  type OpenedCycle,
} from '../../apps/cli/src/demo/play-collecting.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { accessibilityFindings, openBrowserPeople, shot, type BrowserPeople } from './support/browser-people.js';

describe('seeing at a glance, in a browser', () => {
  let served: ServedGovernment;
  let people: BrowserPeople;
  let cycle: OpenedCycle;
  const cell = (page: Page, i: number) => page.locator(`td[data-section="${cycle.sections[i]!.id}"]`);

  beforeAll(async () => {
    served = await serveGovernment({ settings: { today: '2026-01-22' } });
    await served.startWorker();
    people = await openBrowserPeople(served.url, served.cast);
    cycle = await openAndAssign(served.cast, served.timeline, sampleReport());
    await submitByDepartment(served.cast, served.timeline, cycle.sections[1]!);
  });
  afterAll(async () => {
    await people?.close();
    await served?.close();
  });

  test('the board changes while it is looked at, without a finding of axe', async () => {
    const page = await people.person('editor', { at: `/cycles/${cycle.id}/board` });
    await page.getByRole('grid').waitFor();
    expect(await cell(page, 0).getAttribute('aria-label')).toBe('未签收,已逾期 2 天');
    await served.cast.of('liaison', '司法局').call('POST', `/sections/${cycle.sections[0]!.id}/receipt`);
    await page.locator(`td[data-section="${cycle.sections[0]!.id}"][aria-label^="起草中"]`).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await shot(page, 'board');
    await cell(page, 1).click();
    await page.getByRole('dialog', { name: '财政局' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await shot(page, 'board-panel');
    expect(new URL(page.url()).searchParams.get('section')).toBe(cycle.sections[1]!.id);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '收集', exact: true }).click();
    await page.getByText('已完成').waitFor();
    await page.goBack();
  });

  test('after a restart of the server the board goes on being live', async () => {
    const page = await people.person('editor', { at: `/cycles/${cycle.id}/board` });
    await page.getByRole('grid').waitFor();
    await served.restartApi();
    await served.cast.of('liaison', '司法局').call('POST', `/sections/${cycle.sections[2]!.id}/receipt`);
    await page.locator(`td[data-section="${cycle.sections[2]!.id}"][aria-label^="起草中"]`).waitFor();
  });

  test('a liaison on a phone finds what waits, and the bell rings for a return', async () => {
    const page = await people.person('liaison', { department: '财政局', screen: 'phone' });
    await page.getByText('没有等您办理的事项').waitFor();
    await returnToDepartment(served.cast, served.timeline, cycle.sections[1]!);
    await page.getByRole('link', { name: /修改后再报送/ }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await shot(page, 'desk-phone');
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(375);
  });

  test('desk and notices of an editor', async () => {
    const page = await people.person('editor');
    await page.getByRole('link', { name: /逾期未报送/ }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await shot(page, 'desk');
    await page.getByRole('link', { name: /^通知/ }).first().click();
    await page.getByRole('heading', { level: 1, name: '通知' }).waitFor();
    await page.getByText(/收集/).first().waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await shot(page, 'notices');
    await page.getByRole('button', { name: '全部标为已读' }).click();
    await page.getByRole('link', { name: '通知,0 条未读' }).waitFor();
  });
});
