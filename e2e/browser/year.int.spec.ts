import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import type { Post } from '@chancery/domain';
import {
  adoptSection,
  openAndAssign,
  submitByDepartment,
  type AssignedSection,
  type OpenedCycle,
} from '../../apps/cli/src/demo/play-collecting.js';
import { LedgerDesk } from '../support/ledger-desk.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import {
  accessibilityFindings,
  firstLogIn,
  openBrowserPeople,
  shot,
  type BrowserPeople,
} from './support/browser-people.js';
import { giveAgain } from './support/give-again.js';
import { giveReason, press, select, write } from './support/page-hands.js';
import { settleGraveFindings } from '../../apps/cli/src/demo/settle-findings.js';
import { realReport } from './support/real-report.js';

const report = realReport();
const year = report.year;
const INDICATOR = '评查行政执法案卷数';
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
  const [nil, longer, lateOne, lateTwo, twice, figureOne, figureTwo, leaving] = departments.filter(
    (d) => d !== '司法局',
  );

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
  const liaison = (department = '', screen: 'desktop' | 'phone' = 'desktop') => at('liaison', '/', department, screen);
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

  /** 送签 is tried, and refused in words. */
  const refusedToSend = async (page: Page, words: RegExp): Promise<void> => {
    await press(page, '送签');
    const dialog = page.getByRole('dialog', { name: '送签' });
    await dialog.getByRole('button', { name: '送签' }).click();
    await dialog.getByRole('alert').getByText(words).first().waitFor();
    await dialog.getByRole('button', { name: '取消' }).click();
    await dialog.waitFor({ state: 'hidden' });
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
    const section = sectionOf(longer);
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
    await write(page, section.planned.text);
    await press(page, '报送');
    await page.getByText('已报送,请本部门负责人审核').waitFor();
    await agree(longer);
  });

  test('the late are reminded once, named in a file, and one of them sends in after all', async () => {
    sectionOf(lateTwo);
    const section = sectionOf(lateOne);
    const page = await editorAt(`/cycles/${cycle.id}/late`);
    await page.getByText('未报送,逾期2天').first().waitFor();
    await press(page, '催报全部未报送部门');
    await press(page, '发出催报');
    await page.getByText('已催报').first().waitFor();
    await page.getByText('催报1次').first().waitFor();
    await looked(page, 'late-reminded');
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, '通报(DOCX)')]);
    const parts = unzipSync(readFileSync(await file.path()));
    const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect([words.includes(lateOne!), words.includes(lateTwo!), words.includes(nil!)]).toEqual([true, true, false]);

    const head = await at('departmentHead', '/notices', lateOne);
    await head.getByText('【催报】').first().waitFor();
    const late = await liaison(lateOne);
    await late.getByRole('main').getByRole('link').first().click();
    await press(late, '签收');
    await write(late, section.planned.text);
    await press(late, '报送');
    await late.getByText('已报送,请本部门负责人审核').waitFor();
    await looked(late, 'sent-late');
    await agree(lateOne);
    await page.reload();
    await page
      .getByText(/报送,逾期2天/)
      .first()
      .waitFor();
  });

  test('returned twice: reasons stand at the words, the head is told, and the third text is partly adopted', async () => {
    const section = sectionOf(twice);
    const { text } = section.planned;
    const [first, second] = [text.slice(2, 8), text.slice(10, 16)];
    await submitByDepartment(served.cast, served.timeline, section);
    const editor = await editorAt(`/sections/${section.id}`);
    const page = await liaison(twice);
    for (const [i, words] of [first, second].entries()) {
      await editor.getByRole('main').getByText(text.slice(0, 6)).filter({ visible: true }).first().waitFor();
      await select(editor, words);
      await press(editor, '列入退回意见');
      await press(editor, '退回修改(已选 1 处)');
      const dialog = editor.getByRole('dialog', { name: '退回修改' });
      if (i === 1) await dialog.getByText('这将是第 2 次退回,部门负责人会一并收到通知。').waitFor();
      await dialog.getByLabel('退回理由').fill('请核实。');
      await dialog.getByLabel('这一处的理由').fill(`请补充来源之${i + 1}。`);
      await looked(editor, `return-${i + 1}`);
      await dialog.getByRole('button', { name: '退回修改' }).click();
      await editor.getByText('已退回修改').first().waitFor();

      await page.goto('/');
      await page.getByRole('link', { name: /修改后再报送/ }).click();
      // The reason stands at its words, in the draft itself.
      const mark = page.getByRole('textbox', { name: '报送稿正文' }).locator(`[title*="请补充来源之${i + 1}。"]`);
      await mark.first().waitFor();
      expect(await mark.first().textContent()).toBe(words);
      await looked(page, `returned-${i + 1}`);
      await page.getByRole('textbox', { name: '报送稿正文' }).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText(`数据来源已核之${i + 1}。`);
      await press(page, '报送');
      await page.getByText('已报送,请本部门负责人审核').waitFor();
      await agree(twice);
      await editor
        .getByText(`数据来源已核之${i + 1}。`)
        .filter({ visible: true })
        .first()
        .waitFor();
    }
    const head = await at('departmentHead', '/notices', twice);
    await head
      .getByText(/已第 2 次退回修改/)
      .first()
      .waitFor();

    await press(editor, '部分采用');
    await write(editor, text, '采用的文字');
    await editor.getByLabel('理由(部门可见)').fill('来源说明不入正文。');
    await looked(editor, 'partial');
    await editor.getByRole('button', { name: '部分采用', exact: true }).click();
    await editor.getByText('已部分采用').waitFor();
    await page.goto(`/sections/${section.id}`);
    await page.getByText('来源说明不入正文。').first().waitFor();
    await page.locator('del', { hasText: '数据来源已核之2。' }).first().waitFor();
    await looked(page, 'outcome');
  });

  test('two departments give one indicator two values, each by reference in its text', async () => {
    const ledger = new LedgerDesk(served, cycle.id, year);
    await ledger.define({ name: INDICATOR });
    for (const [department, value] of [
      [figureOne, '180'],
      [figureTwo, '185'],
    ] as const) {
      const section = sectionOf(department);
      const page = await liaison(department);
      await page.getByRole('main').getByRole('link').first().click();
      await press(page, '签收');
      await write(page, `${section.planned.text}全年评查行政执法案卷`);
      await press(page, '引用数据');
      const dialog = page.getByRole('dialog', { name: '引用数据' });
      await dialog.getByLabel('按名称或口径查找指标').fill('案卷');
      await dialog.getByRole('button', { name: new RegExp(INDICATOR) }).click();
      await dialog.getByLabel('数据').fill(value);
      await dialog.getByText(`文中印作“${value}卷”。`).waitFor();
      await looked(page, `figure-${value}`);
      await dialog.getByRole('button', { name: '填报', exact: true }).click();
      await dialog.getByRole('button', { name: `引用“${value}卷”` }).click();
      await dialog.waitFor({ state: 'hidden' });
      await page.getByRole('textbox', { name: '报送稿正文' }).and(page.locator(':focus')).waitFor();
      await page.keyboard.insertText('。');
      await page.getByRole('textbox', { name: '报送稿正文' }).getByText(`${value}卷`).first().waitFor();
      await press(page, '报送');
      await page.getByText('已报送,请本部门负责人审核').waitFor();
      await agree(department);
      await adoptSection(served.cast, served.timeline, section);
    }
    const editor = await editorAt('/notices');
    await editor.getByText(/180卷、.*185卷/).waitFor();
  });

  test('a liaison leaves: the head names the successor, who finds the draft; the old log-in is over', async () => {
    const section = sectionOf(leaving);
    const old = await liaison(leaving);
    await old.getByRole('main').getByRole('link').first().click();
    await press(old, '签收');
    await write(old, '写到一半的文字。');
    await old.getByText(/^已保存/).waitFor();
    const system = served.cast.of('systemAdmin');
    const departmentId = served.cast.departmentIds.get(leaving!);
    const successor = { userName: 'successor', displayName: '贺新民', departmentId };
    const { initialPassword } = await system.call<{ initialPassword: string }>('POST', '/accounts', successor);

    const leaver = served.cast.of('liaison', leaving).displayName;
    const head = await at('departmentHead', '/admin/people', leaving);
    await press(head, leaver);
    await press(head, '交接');
    const dialog = head.getByRole('dialog', { name: `交接${leaver}的工作` });
    await dialog.getByRole('combobox', { name: '接任人' }).click();
    await head.getByTitle(/贺新民/).click();
    await dialog.getByLabel('事由').fill('调离');
    await looked(head, 'handover');
    await dialog.getByRole('button', { name: '交接' }).click();
    await head.getByText('已交接给贺新民', { exact: true }).waitFor();

    // The old session ends at once, without a word typed.
    await old.getByRole('dialog', { name: '登录已失效' }).waitFor();
    const page = watch(await people.anybody());
    await firstLogIn(page, 'successor', initialPassword);
    await page.getByRole('main').getByRole('link').first().click();
    await page.getByRole('textbox', { name: '报送稿正文' }).getByText('写到一半的文字。').waitFor();
    await write(page, section.planned.text);
    await press(page, '报送');
    await page.getByText('已报送,请本部门负责人审核').waitFor();
    await agree(leaving);
  });

  test('merging shows what is missing in its place; a gap and a figure that is not chosen stop 送签', async () => {
    const missing = sectionOf(lateTwo);
    for (const section of cycle.sections) {
      if (!played.has(section.id)) await submitByDepartment(served.cast, served.timeline, section);
    }
    const editor = served.cast.of('editor');
    for (const { id } of cycle.sections) {
      const { actions } = await editor.call<{ actions: { key: string }[] }>('GET', `/sections/${id}`);
      if (actions.some(({ key }) => key === 'section.adopt')) await editor.call('POST', `/sections/${id}/adoption`);
    }
    const page = await editorAt(`/cycles/${cycle.id}/versions`);
    await press(page, '收集并汇总');
    await page.getByText(`尚有空缺:${lateTwo}。`).first().waitFor();
    await refusedToSend(page, /空缺/);
    await looked(page, 'versions-gap');
    await page.getByRole('link', { name: '第 1 稿' }).click();
    await page.getByText(`〔待${lateTwo}报送〕`).first().waitFor();
    await looked(page, 'version-gap');

    await submitByDepartment(served.cast, served.timeline, missing);
    await adoptSection(served.cast, served.timeline, missing);
    await page.goto(`/cycles/${cycle.id}/versions`);
    await press(page, '收集并汇总');
    await page.getByText('最新一稿:第 2 稿').waitFor();
    await page
      .getByText(/有 1 项指标数据不一致/)
      .first()
      .waitFor();
    await refusedToSend(page, /尚未选定/);
    await page.goto(`/cycles/${cycle.id}/figures`);
    await press(page, `选定${year}年${INDICATOR}`);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /180卷/ }).check();
    await dialog.getByLabel('选定理由').fill('含镇街,口径不同。');
    await dialog.getByRole('button', { name: '选定', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    const loser = await at('liaison', '/notices', figureTwo);
    await loser.getByText(/你部门报185卷,经核定采用.*的180卷。理由:含镇街,口径不同。/).waitFor();

    await page.goto(`/cycles/${cycle.id}/versions`);
    await press(page, '收集并汇总');
    await page.getByText('最新一稿:第 3 稿').waitFor();
    const made = await editor.call<{ id: string }[]>('GET', `/cycles/${cycle.id}/versions`);
    await settleGraveFindings(served.cast, served.timeline, made.at(-1)!.id);
    await press(page, '送签');
    await page.getByRole('dialog', { name: '送签' }).getByRole('button', { name: '送签' }).click();
    await page.getByText('已送签').waitFor();
    await page.getByRole('link', { name: '第 3 稿' }).click();
    // 谁报的这句?
    await page.getByText('全年评查行政执法案卷').first().hover();
    await page.getByRole('complementary', { name: '来源与批注' }).getByText(figureOne!).waitFor();
    await looked(page, 'provenance');
  });

  test('the leader signs the third text on a phone', async () => {
    const editor = served.cast.of('editor');
    const versions = await editor.call<{ id: string; digest: string }[]>('GET', `/cycles/${cycle.id}/versions`);
    const { id, digest } = versions.at(-1)!;
    for (const post of ['chiefEditor', 'legalReviewer', 'officeReviewer', 'deputyLeader'] as const) {
      await served.cast.of(post).call('POST', `/versions/${id}/approvals`, { digest, opinion: '同意。' });
    }
    const page = await at('principalLeader', '/', undefined, 'phone');
    await page.getByRole('link', { name: /签发/ }).first().click();
    await page.locator('canvas').first().waitFor();
    await press(page, '签发');
    const dialog = page.getByRole('dialog', { name: '签发第3稿' });
    await dialog.getByRole('button', { name: '同意印发。' }).click();
    await dialog.getByRole('button', { name: '签发', exact: true }).click();
    await giveAgain(page, served.cast, 'principalLeader');
    await page.getByText('本稿现在没有需要您办理的事项。').waitFor();
    await looked(page, 'signed-phone');
    const { state } = await editor.call<{ state: string }>('GET', `/versions/${id}`);
    expect(state).toBe('signedOff');
  });
});
