import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Post } from '@chancery/domain';
import {
  adoptSection,
  openAndAssign,
  submitByDepartment,
  type AssignedSection,
  type OpenedCycle,
} from '../../apps/cli/src/demo/play-collecting.js';
import { enlist, PASSWORD } from '../permissions/support/people.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { accessibilityFindings, logIn, openBrowserPeople, shot, type BrowserPeople } from './support/browser-people.js';
import { giveReason, press, select, write } from './support/page-hands.js';
import { realReport } from './support/real-report.js';

const report = realReport();
const year = report.year;
/** The day on which it is played: two departments were to send in before it. */
const today = `${year + 1}-01-23`;

describe('a year of twelve departments, in browsers', () => {
  let served: ServedGovernment;
  let people: BrowserPeople;
  let cycle: OpenedCycle;
  const failures: string[] = [];
  const findings: string[] = [];
  /** Sections that were played by hand, so that the others can be sent in at the end. */
  const played = new Set<string>();

  const departments = [...new Set(report.sections.map(({ department }) => department))];
  // The judicial office writes most of it; what happens happens to the others.
  const [nil, longer, lateOne, lateTwo, twice, figureOne, figureTwo, leaving] = departments.filter((d) => d !== '司法局');

  const sectionOf = (department = ''): AssignedSection => {
    const found = cycle.sections.find(({ planned }) => planned.department === department);
    if (!found) throw new Error(`${department} has no section`);
    played.add(found.id);
    return found;
  };
  const watch = (page: Page): Page => {
    page.on('pageerror', (error) => failures.push(`${page.url()} ${error.message}`));
    return page;
  };
  const at = async (post: Post, path: string, department?: string, screen: 'desktop' | 'phone' = 'desktop') =>
    watch(await people.person(post, { at: path, screen, ...(department ? { department } : {}) }));
  const liaison = (department = '', screen: 'desktop' | 'phone' = 'desktop') =>
    at('liaison', '/', department, screen);
  const editorAt = (path: string) => at('editor', path);
  const looked = async (page: Page, name: string): Promise<void> => {
    findings.push(...(await accessibilityFindings(page)).map((finding) => `${name}: ${finding}`));
    await shot(page, `year-${name}`);
  };
  const agree = async (department = ''): Promise<void> => {
    const head = await at('departmentHead', '/', department);
    await head.getByRole('main').getByRole('link').first().click();
    await press(head, '同意');
    await head.getByText('已同意并报送').waitFor();
    await head.context().close();
  };

  beforeAll(async () => {
    served = await serveGovernment({ departments, settings: { today } });
    await served.startWorker();
    cycle = await openAndAssign(served.cast, served.timeline, report);
    people = await openBrowserPeople(served.url, served.cast);
  });
  afterEach(() => {
    expect(failures.splice(0)).toEqual([]);
    expect(findings.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await people?.close();
    await served?.close();
  });

  test('the editor gives all departments a day, and two of them an earlier one', async () => {
    expect(departments.length).toBeGreaterThanOrEqual(12);
    const page = await editorAt(`/cycles/${cycle.id}/sheet`);
    await page.getByLabel('期限', { exact: true }).fill(`${year + 1}-01-28`);
    await press(page, new RegExp(`^用于所列 ${cycle.sections.length} 行$`));
    for (const department of [lateOne, lateTwo]) {
      const day = page.getByLabel(new RegExp(`^报送期限:.*,${department}$`));
      for (const field of await day.all()) await field.fill(`${year + 1}-01-21`);
    }
    await press(page, '保存分解表');
    await page.getByText('任务分解表已保存').waitFor();
    await page.goto(`/cycles/${cycle.id}/board?late=1`);
    await page.getByText(/逾期 [2-4] 个/).waitFor();
    await looked(page, 'board-late');
  });

  test('a liaison with nothing to report says so; the head agrees', async () => {
    const { id } = sectionOf(nil);
    const page = await liaison(nil);
    await page.getByRole('main').getByRole('link').first().click();
    await press(page, '签收');
    await press(page, '零报送');
    await giveReason(page, '零报送', '本年度无此项工作。', '确定');
    await page.getByText('已报送,请本部门负责人审核').waitFor();
    await agree(nil);
    const { state } = await served.cast.of('editor').call<{ state: string }>('GET', `/sections/${id}`);
    expect(state).toBe('submitted');
  });

  test('a liaison asks for more days on a phone; the editor grants them; the liaison reads the answer', async () => {
    sectionOf(longer);
    const page = await liaison(longer, 'phone');
    await page.getByRole('main').getByRole('link').first().click();
    await press(page, '签收');
    await press(page, '申请延期');
    const dialog = page.getByRole('dialog', { name: '申请延期' });
    await dialog.getByLabel('申请延至').fill(`${year + 1}-02-02`);
    await dialog.getByLabel('理由').fill('统计口径尚待上级确认。');
    await looked(page, 'extension-phone');
    await dialog.getByRole('button', { name: '报送申请' }).click();
    await page.getByText('延期申请已送司法局编辑').waitFor();

    const editor = await editorAt('/');
    await editor.getByRole('link', { name: /1 件延期申请待答复/ }).click();
    await editor.locator('td[data-section]').first().click();
    await editor.getByRole('link', { name: '打开该部分' }).click();
    await editor.getByText('理由:统计口径尚待上级确认。').waitFor();
    await looked(editor, 'extension-editor');
    await press(editor, '同意延期');
    await editor.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await editor.getByText('已同意延期').waitFor();
    await page.getByText(/答复:/).waitFor();
    await page.getByText(`${year + 1}年2月2日前报送`).waitFor();
  });
});
