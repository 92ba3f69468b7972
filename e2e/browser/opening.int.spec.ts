import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { accessibilityFindings, openBrowserPeople, shot, type BrowserPeople } from './support/browser-people.js';

describe('a year is opened and its dates are kept, in a browser', () => {
  let served: ServedGovernment;
  let people: BrowserPeople;
  let cycleId = '';
  const failures: string[] = [];

  /** The page as it stands: nothing for axe to find, and a picture where they are kept. */
  const looked = async (page: Page, name: string): Promise<void> => {
    expect(await accessibilityFindings(page)).toEqual([]);
    await shot(page, name);
  };
  const watched = async (at: string): Promise<Page> => {
    const page = await people.person('editor', { at });
    page.on('pageerror', (error) => failures.push(error.message));
    return page;
  };

  beforeAll(async () => {
    served = await serveGovernment({
      settings: { today: '2026-01-23' },
      departments: ['司法局', '财政局', '教育局', '公安分局'],
    });
    people = await openBrowserPeople(served.url, served.cast);
  });
  afterAll(async () => {
    await people?.close();
    await served?.close();
  });

  test('from the empty list to a sheet that is saved, by mouse and keyboard', async () => {
    const page = await watched('/cycles');
    await page.getByText('还没有年度任务').waitFor();
    await looked(page, 'cycles-empty');
    await page.getByRole('link', { name: '建立年度任务' }).first().click();
    await page.getByLabel('标题').waitFor();
    await looked(page, 'cycle-new-start');
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByLabel('部门报送').waitFor();
    await looked(page, 'cycle-new-dates');
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('button', { name: '建立任务' }).click();
    await page.waitForURL(/\/cycles\/[^/]+\/sheet$/);
    cycleId = page.url().split('/').at(-2) ?? '';

    const give = async (place: RegExp, name: string): Promise<void> => {
      const field = page.getByRole('combobox', { name: place });
      await field.click();
      await field.fill(name);
      await page.locator('.ant-select-item-option').filter({ hasText: name }).first().click();
    };
    await give(/给“（一）依法全面履行政府职能”添加承办部门/, '财政');
    await give(/给“（一）依法全面履行政府职能”添加承办部门/, '教育');
    await give(/给“（四）严格规范公正文明执法”添加承办部门/, '公安');
    await page.getByLabel('报送要求:（一）依法全面履行政府职能,财政局').fill('写明减税降费数据和口径。');
    await page.keyboard.press('Enter');
    await page.keyboard.type('写明义务教育均衡发展情况。');
    await page.getByLabel('报送期限:（一）依法全面履行政府职能,财政局').fill('2026-01-30');
    await page.keyboard.press('Control+d');
    expect(await page.getByLabel('报送期限:（一）依法全面履行政府职能,教育局').inputValue()).toBe('2026-01-30');
    await looked(page, 'sheet-unsaved');
    await page.getByRole('button', { name: '保存分解表' }).click();
    await page.getByText('任务分解表已保存').waitFor();
    await page.reload();
    expect(await page.getByLabel('报送要求:（一）依法全面履行政府职能,教育局').inputValue()).toBe(
      '写明义务教育均衡发展情况。',
    );
  }, 240_000);

  test('the notice comes as a file under its Chinese name', async () => {
    const page = await watched('/cycles');
    await page.getByText('已报送 0/3').waitFor();
    await looked(page, 'cycles');
    await page.evaluate(`
      const make = document.createElement.bind(document);
      document.createElement = (tag, options) => {
        const element = make(tag, options);
        if (tag === 'a') element.addEventListener('click', () => { window.asked = element.download; });
        return element;
      };`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '通知(DOCX)' }).click(),
    ]);
    // What the page asked for: a machine without Chinese file names calls every such file “download”.
    expect(await page.evaluate('window.asked')).toBe('2025年度报告材料报送通知.docx');
    const parts = unzipSync(readFileSync(await download.path()));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('减税降费');
  }, 120_000);

  test('dates are changed in a dialog; the late are listed and reminded', async () => {
    const page = await watched(`/cycles/${cycleId}/sheet`);
    await page.getByRole('button', { name: '调整时间节点' }).click();
    const dialog = page.getByRole('dialog', { name: '调整时间节点' });
    await dialog.getByLabel('部门报送', { exact: true }).fill('2026-01-21');
    await looked(page, 'milestones-dialog');
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByText('时间节点已调整').waitFor();
    await page.goto(`/cycles/${cycleId}/late`);
    await page.getByText('未报送,逾期2天').waitFor();
    await looked(page, 'late');
    await page.getByRole('button', { name: '催报全部未报送部门' }).click();
    await page.getByRole('dialog', { name: '催报' }).waitFor();
    await looked(page, 'remind-dialog');
    await page.getByRole('button', { name: '发出催报' }).click();
    await page.getByText('已催报').first().waitFor();
    const heads = await served.cast.of('departmentHead', '公安分局').call<{ text: string }[]>('GET', '/notices');
    expect(heads.at(-1)?.text).toContain('【催报】');
    expect(failures).toEqual([]);
  }, 120_000);
});
