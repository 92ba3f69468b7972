import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { outlineLabels, printNodeLabel, type Outline } from '@chancery/documents';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import {
  accessibilityFindings,
  openBrowserPeople,
  SCREENS,
  shot,
  type BrowserPeople,
} from './support/browser-people.js';
import { LAST_YEAR_PAGE, lastYearWordFile } from './support/last-year-report.js';
import { press } from './support/page-hands.js';

describe('this year begins from last year’s report, in a browser', () => {
  let served: ServedGovernment;
  let people: BrowserPeople;
  const failures: string[] = [];

  const looked = async (page: Page, name: string): Promise<void> => {
    expect(await accessibilityFindings(page)).toEqual([]);
    for (const screen of ['desktop', 'phone'] as const) {
      await page.setViewportSize(SCREENS[screen]);
      await shot(page, `${name}-${SCREENS[screen].width}`);
    }
    await page.setViewportSize(SCREENS.desktop);
  };
  const watched = async (at: string): Promise<Page> => {
    const page = await people.person('editor', { at });
    page.on('pageerror', (error) => failures.push(error.message));
    // The file is read by a process of its own, and the machine may be busy.
    page.setDefaultTimeout(60_000);
    return page;
  };
  const settled = (page: Page) => page.getByText('正在按您的选择重新识别').waitFor({ state: 'hidden' });
  const node = (page: Page, words: string) => page.getByRole('treeitem').filter({ hasText: words });
  /** Opens the cycle on the last steps, and answers its id. */
  async function openOn(page: Page, title: string): Promise<string> {
    await page.waitForURL(/\/cycles\/new\?pastReport=/);
    expect(await page.getByLabel('标题', { exact: true }).inputValue()).toBe(title);
    await press(page, '下一步');
    await page.getByLabel('部门报送').waitFor();
    await press(page, '下一步');
    await press(page, '建立任务');
    await page.waitForURL(/\/cycles\/[^/]+\/sheet$/);
    return page.url().split('/').at(-2) ?? '';
  }
  /** Gives one place to 财政局, whose liaison opens it. */
  async function liaisonAt(cycleId: string, place: string): Promise<Page> {
    const editor = served.cast.of('editor');
    const { outline } = await editor.call<{ outline: Outline }>('GET', `/cycles/${cycleId}`);
    const nodeKey = outlineLabels(outline).find((label) => printNodeLabel(label) === place)?.key;
    const departmentId = served.cast.departmentIds.get('财政局');
    const [made] = await editor.call<{ id: string }[]>('POST', `/cycles/${cycleId}/sections`, {
      assignments: [{ nodeKey, departmentId, startsParagraph: true }],
    });
    const section = made?.id ?? '';
    await served.cast.of('liaison', '财政局').call('POST', `/sections/${section}/receipt`);
    return people.person('liaison', { department: '财政局', at: `/sections/${section}` });
  }

  beforeAll(async () => {
    served = await serveGovernment({ settings: { today: '2022-12-20' } });
    people = await openBrowserPeople(served.url, served.cast);
  });
  afterAll(async () => {
    await people?.close();
    await served?.close();
  });

  test('from a Word file: changes decided, outline mended, one change taken back; a liaison sees the promise', async () => {
    const page = await watched('/cycles/new');
    await page.getByRole('radio', { name: '上年度报告文件' }).check();
    await page.getByRole('link', { name: '导入上年度报告' }).click();
    await page.getByRole('heading', { name: '导入往年报告' }).waitFor();
    await press(page, '导入并识别');
    await page.getByText('请选择文件').waitFor();
    await looked(page, 'past-report-new');
    await page.getByLabel('上年度报告文件').setInputFiles({
      name: '2021年度报告.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(lastYearWordFile()),
    });
    await press(page, '导入并识别');
    await page.getByRole('heading', { name: '修订和批注(2处未处理)' }).waitFor();
    await page.getByText('序号“（一）”在同级中重复使用').waitFor();
    expect(await page.getByRole('button', { name: '确认提纲,建立今年任务' }).isDisabled()).toBe(true);
    await looked(page, 'past-report-undecided');

    const decide = (which: string, what: string) =>
      page.getByRole('radiogroup', { name: which }).getByText(what, { exact: true }).click();
    await decide('插入“二十”', '拒绝');
    await settled(page);
    await page.getByRole('heading', { name: '修订和批注(1处未处理)' }).waitFor();
    await decide('批注“请核对人数”', '已阅,不放入');
    await settled(page);
    await page.getByRole('heading', { name: '修订和批注(0处未处理)' }).waitFor();

    await node(page, '2022年工作安排').click();
    await page.getByLabel('标题文字').fill('下一年度工作安排');
    await page.getByLabel('标题文字').press('Enter');
    await node(page, '三、下一年度工作安排').waitFor();
    await press(page, '设为标题:活动成效');
    await node(page, '活动成效').click();
    await press(page, '不是标题,并入上文');
    await node(page, '活动成效').waitFor({ state: 'hidden' });
    await settled(page);
    const changes = page.getByRole('heading', { name: /^自动改动/ });
    const before = await changes.textContent();
    await page.getByRole('button', { name: '恢复原样:半角标点改全角,' }).first().click();
    await page.getByRole('button', { name: '重新改动:半角标点改全角,' }).waitFor();
    await settled(page);
    expect(await changes.textContent()).not.toBe(before);
    await looked(page, 'past-report-mended');

    await press(page, '确认提纲,建立今年任务');
    const cycleId = await openOn(page, '临江市望川区2022年度法治政府建设情况报告');
    const liaison = await liaisonAt(cycleId, '（二）加强普法宣传');
    const promises = liaison.getByRole('region', { name: '上年提出、今年应当回应的' });
    await promises.getByText('招录执法人员20名。').waitFor();
    await promises.getByText('一是基层执法力量不足。二是普法针对性不强。').waitFor();
    await promises.getByText('出自导入的《临江市望川区2021年度法治政府建设情况报告》').waitFor();
    await liaison.getByRole('region', { name: '2021 年度的文本' }).getByText('活动成效').waitFor();
    await looked(liaison, 'past-report-liaison');
    expect(failures).toEqual([]);
  }, 300_000);

  test('from a copied page: headings that it lacks are offered, and taken only when a person says so', async () => {
    const page = await watched('/past-reports/new');
    await page.getByRole('radio', { name: '复制的网页或文字' }).check();
    await page.getByLabel('把网页内容粘贴到这里').focus();
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.setData('text/html', ${JSON.stringify(LAST_YEAR_PAGE)});
      data.setData('text/plain', '2020年，全区扎实推进法治政府建设。');
      const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement.dispatchEvent(paste);
    })()`);
    await page.getByText(/^已粘贴网页/).waitFor();
    await press(page, '导入并识别');
    await page.getByRole('heading', { name: '可以补的标题' }).waitFor();
    expect(await node(page, '下一年度主要安排').count()).toBe(0);
    await page.getByRole('checkbox', { name: '补标题“下一年度主要安排”' }).check();
    await node(page, '三、下一年度主要安排').waitFor();
    await settled(page);
    await looked(page, 'past-report-page');
    await press(page, '确认提纲,建立今年任务');
    const cycleId = await openOn(page, '临江市望川区2021年度法治政府建设情况报告');
    const liaison = await liaisonAt(cycleId, '二、规范行政执法');
    const promises = liaison.getByRole('region', { name: '上年提出、今年应当回应的' });
    await promises.getByText(/招录执法人员20名/).waitFor();
    await liaison.getByRole('region', { name: '2020 年度的文本' }).getByText('评查案卷180卷，合格率达标。').waitFor();
    expect(failures).toEqual([]);
  }, 300_000);
});
