import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { plainText, type FragmentDoc } from '@chancery/documents';
import {
  adoptSection,
  collectAndMerge,
  openAndAssign,
  submitByDepartment,
  type OpenedCycle,
} from '../../apps/cli/src/demo/play-collecting.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import {
  accessibilityFindings,
  openBrowserPeople,
  SCREENS,
  shot,
  type BrowserPeople,
} from './support/browser-people.js';
import { giveReason, press, write } from './support/page-hands.js';

const SUM = '清理文件64件，其中保留41件、废止15件、修改9件。';
const TYPO = '着力疏通赌点，办理提案30件。';

describe('proofreading, in browsers', () => {
  let served: ServedGovernment;
  let people: BrowserPeople;
  let cycle: OpenedCycle;
  let versionId: string;
  const errors: string[] = [];
  const findings: string[] = [];

  const looked = async (page: Page, name: string): Promise<void> => {
    findings.push(...(await accessibilityFindings(page)).map((finding) => `${name}: ${finding}`));
    await shot(page, name);
    await page.setViewportSize(SCREENS.phone);
    await shot(page, `${name}-phone`);
    await page.setViewportSize(SCREENS.desktop);
  };
  const opened = async (post: 'liaison' | 'editor', at: string, department?: string): Promise<Page> => {
    const page = await people.person(post, { at, ...(department ? { department } : {}) });
    page.on('pageerror', (error) => errors.push(error.message));
    return page;
  };
  const underlined = (page: Page) =>
    page.evaluate<string[]>(
      `[...document.querySelectorAll('[contenteditable] [data-finding]')].map((one) => one.textContent)`,
    );
  /** On the editor's desk: the line under the words, a question to the department, and a dismissal taken back. */
  const settledInReview = async (): Promise<void> => {
    const page = await opened('editor', `/sections/${cycle.sections[0]?.id}`);
    const panel = page.getByRole('region', { name: '校对' });
    await page.locator('mark[title^="严重"]').first().waitFor();
    await panel.getByRole('button', { name: '不采纳' }).click();
    await giveReason(page, '不采纳', '待查。', '确定');
    await panel.getByText('审阅中', { exact: false }).waitFor();
    await page.locator('mark[title^="严重"]').first().waitFor({ state: 'detached' });
    await looked(page, 'proofreading-in-review');
    await panel.getByRole('button', { name: '重新处理' }).click();
    await page.locator('mark[title^="严重"]').first().waitFor();
    await page.close();
  };
  /** Among suggestions: the text is read as it would stand, and what is taken becomes a suggestion. */
  const foundAmongSuggestions = async (): Promise<void> => {
    const page = await opened('editor', `/sections/${cycle.sections[1]?.id}`);
    await press(page, '审改(留建议)');
    const panel = page.getByRole('region', { name: '校对' });
    await page.locator('[contenteditable] [data-finding]').first().waitFor();
    expect(await underlined(page)).toEqual(['赌点']);
    await panel.getByRole('button', { name: /改为“.*堵点.*”/ }).click();
    await panel.getByText('未发现问题').waitFor();
    await page.locator('del', { hasText: '赌' }).first().waitFor();
    await page.locator('ins', { hasText: '堵' }).first().waitFor();
    await looked(page, 'proofreading-among-suggestions');
    await page.getByText(/^已保存/).waitFor();
    await press(page, '作废建议稿');
    await giveReason(page, '作废建议稿', '另行处理。', '确定');
    await page.close();
  };
  const merge = async (): Promise<void> => {
    versionId = await collectAndMerge(served.cast, served.timeline, cycle.id);
  };

  beforeAll(async () => {
    served = await serveGovernment();
    await served.startWorker();
    const report = sampleReport();
    cycle = await openAndAssign(served.cast, served.timeline, {
      ...report,
      sections: report.sections.map((section, i) => ({ ...section, text: [SUM, TYPO][i] ?? section.text })),
    });
    const [, typo] = cycle.sections;
    await served.cast.of('liaison', '财政局').call('POST', `/sections/${typo?.id}/receipt`);
    people = await openBrowserPeople(served.url, served.cast);
  });
  afterEach(() => {
    expect(errors.splice(0)).toEqual([]);
    expect(findings.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await people?.close();
    await served?.close();
  });

  test('a liaison sees a broken sum while typing, and it goes when the number is put right', async () => {
    const page = await opened('liaison', `/sections/${cycle.sections[1]?.id}`, '财政局');
    const panel = page.getByRole('region', { name: '校对' });
    await write(page, `办理提案30件。\n${SUM}`);
    await panel.getByText('分项与合计不符', { exact: false }).waitFor();
    expect((await underlined(page)).join('')).toContain('清理文件64件');
    await looked(page, 'proofreading-while-typing');
    await write(page, `办理提案30件。\n${SUM.replace('64', '65')}`);
    await panel.getByText('未发现问题').waitFor();
    expect(await underlined(page)).toEqual([]);
  });

  test('a suggestion is taken with one click, and is what is saved', async () => {
    const page = await opened('liaison', `/sections/${cycle.sections[1]?.id}`, '财政局');
    await write(page, TYPO);
    const panel = page.getByRole('region', { name: '校对' });
    await press(page, /改为“.*堵点.*”/);
    await panel.getByText('未发现问题').waitFor();
    await page.getByText(/^已保存/).waitFor();
    const { draft } = await served.cast
      .of('liaison', '财政局')
      .call<{ draft: FragmentDoc }>('GET', `/sections/${cycle.sections[1]?.id}`);
    expect(plainText(draft)).toBe(TYPO.replace('赌点', '堵点'));
  });

  test('a 严重 finding stops the version; an editor settles findings one by one', async () => {
    for (const section of cycle.sections) {
      await submitByDepartment(served.cast, served.timeline, section);
      await adoptSection(served.cast, served.timeline, section);
    }
    await settledInReview();
    await foundAmongSuggestions();
    await merge();
    const page = await opened('editor', `/cycles/${cycle.id}/versions`);
    await page.getByText('有 1 处严重问题尚未处理', { exact: false }).waitFor();
    await press(page, '送签');
    await page.getByRole('dialog').getByRole('button', { name: '送签', exact: true }).click();
    await page.getByRole('dialog').getByText('校对发现 1 处严重问题尚未处理', { exact: false }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await page.getByRole('link', { name: '去校对' }).click();

    const sum = page.getByRole('listitem').filter({ hasText: '分项与合计不符' });
    await sum.getByRole('button', { name: '请部门核实' }).click();
    await giveReason(page, '请部门核实', '三项相加为65件。', '确定');
    await sum.getByText('请部门核实').first().waitFor();
    await page.getByText('有 1 处严重问题尚未处理', { exact: false }).waitFor();
    await looked(page, 'proofreading-of-version');
    await sum.getByRole('button', { name: '不采纳' }).click();
    await giveReason(page, '不采纳', '以台账为准。', '确定');
    await page.getByText('没有未处理的严重问题', { exact: false }).waitFor();

    const typo = page.getByRole('listitem').filter({ hasText: '赌点' });
    await typo.getByRole('button', { name: '采纳', exact: true }).click();
    await page.getByText('已改写该部分,请重新汇总').waitFor();
  });

  test('in the next version the decision is still there, the typo is gone, and the version goes on its way', async () => {
    await merge();
    const page = await opened('editor', `/versions/${versionId}?view=findings`);
    const sum = page.getByRole('listitem').filter({ hasText: '分项与合计不符' });
    await sum.getByText('理由:以台账为准。').waitFor();
    await sum.getByText('第 1 稿', { exact: false }).waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: '赌点' }).count()).toBe(0);
    await page.goto(`/cycles/${cycle.id}/versions`);
    await press(page, '送签');
    await page.getByRole('dialog').getByRole('button', { name: '送签', exact: true }).click();
    await page.getByText('已送签').first().waitFor();
  });

  test('an editor keeps a list: typed, imported from a CSV, saved, and seen as it was', async () => {
    const page = await opened('editor', '/proofreading-lists');
    await press(page, '添加一行');
    await page.getByRole('dialog').getByLabel('错误写法(必填)').fill('办理提案');
    await page.getByRole('dialog').getByLabel('正确写法').fill('办理政协提案');
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await press(page, '从文件导入');
    await page.getByLabel('文件', { exact: true }).setInputFiles({
      name: '错敏词.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('\ufeff正确写法,错误写法,级别\r\n堵点,赌点,严重\r\n'),
    });
    await page.getByText('读到 1 行,没有问题。').waitFor();
    await press(page, '加入 1 行');
    await looked(page, 'proofreading-lists');
    await press(page, '保存为新版');
    await page.getByText('已保存为新版').waitFor();
    // The saved list takes the place of the one that was typed in: only then is there another to change.
    await page.getByLabel('版本').waitFor();
    await press(page, '移除“办理提案”');
    await press(page, '保存为新版');
    await page.getByLabel('版本').locator('option').nth(1).waitFor({ state: 'attached' });
    await page.getByLabel('版本').selectOption('1');
    await page.getByRole('cell', { name: '办理政协提案' }).waitFor();
  });
});
