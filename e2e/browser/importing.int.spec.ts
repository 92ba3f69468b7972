import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { plainText, type FragmentDoc } from '@chancery/documents';
import { paragraph, run, wordFile } from '@chancery/testing';
import {
  adoptSection,
  openAndAssign,
  submitByDepartment,
  type AssignedSection,
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
import { press } from './support/page-hands.js';

const by = 'w:author="王敏" w:date="2026-01-05T09:30:00Z"';
/** As departments send it: marks of the wrong width, an indent typed, a change that nobody decided, a comment. */
const WORD = wordFile({
  comments: `<w:comment w:id="7" ${by}>${paragraph('请核对件数')}</w:comment>`,
  body: [
    paragraph('一、预算管理情况'),
    paragraph(
      `${run('\u3000\u3000审核预算180项,其中重点')}<w:ins w:id="1" ${by}>${run('二十')}</w:ins>${run('项,全部完成。')}`,
    ),
    paragraph('绩效评价情况'),
    paragraph(
      `${run('开展绩效评价')}<w:commentRangeStart w:id="7"/>${run('12项')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${run('。')}`,
    ),
  ].join(''),
});
/** As Word puts it into the clipboard. */
const CLIPBOARD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<body><!--StartFragment--><p class=MsoNormal style='text-indent:2em'>全年办理资金拨付<span lang=EN-US>12</span>笔,支出规范有序;</p>
<table border=1><tr><td><p>项目</p></td><td><p>数量</p></td></tr><tr><td><p>拨付</p></td><td><p>12</p></td></tr></table>
<p class=MsoNormal>下一步将继续规范(一)类支出。</p><!--EndFragment--></body></html>`;
const SHARED = '本文档由用户上传,如有侵权请联系删除\n一、工作情况\n评查案卷180卷。\n';

describe('text from Word, from pages and from the clipboard, in browsers', () => {
  let served: ServedGovernment;
  let people: BrowserPeople;
  let section: AssignedSection;
  let other: AssignedSection;
  const findings: string[] = [];

  const looked = async (page: Page, name: string): Promise<void> => {
    for (const screen of ['desktop', 'phone'] as const) {
      await page.setViewportSize(SCREENS[screen]);
      findings.push(...(await accessibilityFindings(page)).map((finding) => `${name} ${screen}: ${finding}`));
      const [wide = 0, most = 0] = await page.evaluate<number[]>(
        '[document.documentElement.scrollWidth, window.innerWidth]',
      );
      if (wide > most) findings.push(`${name} ${screen}: ${wide} px wide`);
      await shot(page, `${name}-${screen}`);
    }
    await page.setViewportSize(SCREENS.desktop);
  };
  const draft = async (): Promise<string> => {
    const { draft: kept } = await served.cast
      .of('liaison', '财政局')
      .call<{ draft: FragmentDoc | null }>('GET', `/sections/${section.id}`);
    return kept ? plainText(kept) : '';
  };
  const saved = (page: Page) => page.getByText(/^已保存/).waitFor();
  const editorOf = (page: Page): Locator => page.getByRole('textbox', { name: '报送稿正文' });
  const openSection = async (): Promise<Page> => {
    const page = await people.person('liaison', { department: '财政局', at: `/sections/${section.id}` });
    await page.getByRole('button', { name: '导入文件' }).waitFor();
    return page;
  };
  const paste = async (editor: Locator, types: Readonly<Record<string, string>>): Promise<void> => {
    await editor.focus();
    await editor.press('Control+End');
    await editor.page().evaluate(`(() => {
      const data = new DataTransfer();
      for (const [type, words] of Object.entries(${JSON.stringify(types)})) data.setData(type, words);
      const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement.dispatchEvent(paste);
    })()`);
  };
  const choose = async (page: Page, name: string, data: Uint8Array | string): Promise<Locator> => {
    await press(page, '导入文件');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('文件').setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(data),
    });
    return dialog;
  };

  beforeAll(async () => {
    served = await serveGovernment();
    const cycle = await openAndAssign(served.cast, served.timeline, sampleReport());
    section = cycle.sections.find(({ planned }) => planned.department === '财政局')!;
    other = cycle.sections.find(({ planned }) => planned.department === '司法局')!;
    await served.cast.of('liaison', '财政局').call('POST', `/sections/${section.id}/receipt`);
    await submitByDepartment(served.cast, served.timeline, other);
    await adoptSection(served.cast, served.timeline, other);
    people = await openBrowserPeople(served.url, served.cast);
  });
  afterEach(() => {
    expect(findings.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await people?.close();
    await served?.close();
  });

  test('a Word file: changes decided, a heading named, a change taken back, and the text is in the draft', async () => {
    const page = await openSection();
    const dialog = await choose(page, '财政局报送材料.docx', WORD);
    await dialog.getByText('文件里有 2 处修订或批注').waitFor();
    await looked(page, 'import-revisions');
    const next = dialog.getByRole('button', { name: '还有 2 处未处理' });
    expect(await next.isDisabled()).toBe(true);
    await dialog.getByRole('radiogroup', { name: '插入“二十”' }).getByText('拒绝').click();
    await dialog.getByRole('radiogroup', { name: '批注“请核对件数”' }).getByText('已阅').click();
    await dialog.getByRole('button', { name: '下一步' }).click();

    const lines = dialog.getByRole('list', { name: '标题和段落' });
    await lines.getByText('一、预算管理情况').waitFor();
    await dialog.getByLabel('显示正文').check();
    await dialog.getByLabel('“绩效评价情况”是什么').selectOption('一、');
    await lines.locator('strong', { hasText: '绩效评价情况' }).waitFor();
    await looked(page, 'import-lines');
    await dialog.getByRole('tab', { name: /自动改动/ }).click();
    await dialog
      .getByRole('button', { name: /^恢复原样:半角标点改全角/ })
      .first()
      .click();
    await dialog.getByRole('tab', { name: '(已恢复 1 处)' }).waitFor();
    await dialog.getByRole('button', { name: /^重新改动/ }).waitFor();
    await looked(page, 'import-changes');
    await dialog.getByRole('button', { name: '放入稿件' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await saved(page);
    expect((await draft()).split('\n')).toEqual([
      '预算管理情况',
      '审核预算180项,其中重点项，全部完成。',
      '绩效评价情况',
      '开展绩效评价12项。',
    ]);
    await page.getByRole('list', { name: '导入的原件' }).getByText('财政局报送材料.docx').waitFor();
    await looked(page, 'import-taken');
    await page.context().close();
  });

  test('the original is opened again, and its text goes behind what has been written', async () => {
    const page = await openSection();
    await press(page, '打开 财政局报送材料.docx 的导入结果');
    const dialog = page.getByRole('dialog');
    await press(page, '全部接受');
    await dialog.getByRole('button', { name: '下一步' }).click();
    await dialog.getByRole('button', { name: '放入稿件' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await saved(page);
    const lines = (await draft()).split('\n');
    expect(lines.slice(0, 2)).toEqual(['预算管理情况', '审核预算180项,其中重点项，全部完成。']);
    expect(lines.at(-1)).toBe('绩效评价情况\n开展绩效评价12项。'.split('\n')[1]);
    expect(lines).toContain('审核预算180项，其中重点二十项，全部完成。');
    await page.context().close();
  });

  test('a paste from Word is cleaned, what is typed meanwhile stays, and a change can be taken back', async () => {
    const page = await openSection();
    const editor = editorOf(page);
    await editor.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.insertText('开头一段。');
    await page.keyboard.press('Enter');
    await page.route('**/pastes?**', async (route) => {
      await new Promise((go) => setTimeout(go, 1_000));
      await route.continue();
    });
    await paste(editor, { 'text/html': CLIPBOARD, 'text/plain': '全年办理资金拨付12笔' });
    await editor.getByText('正在整理粘贴的文字').waitFor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('先写的');
    await page.getByText(/^粘贴的文字已整理/).waitFor();
    await saved(page);
    expect((await draft()).split('\n')).toEqual([
      '先写的开头一段。',
      '全年办理资金拨付12笔，支出规范有序；',
      '项目\t数量',
      '拨付\t12',
      '下一步将继续规范（一）类支出。',
    ]);
    await looked(page, 'paste-cleaned');
    await press(page, '查看改动');
    const dialog = page.getByRole('dialog', { name: '粘贴时的自动改动' });
    await dialog.getByRole('button', { name: '恢复原样:半角标点改全角;' }).click();
    await dialog.getByRole('button', { name: '重新改动:半角标点改全角;' }).waitFor();
    await looked(page, 'paste-changes');
    await dialog.getByRole('button', { name: '关闭' }).first().click();
    await saved(page);
    expect(await draft()).toContain('支出规范有序;\n');
    await page.context().close();
  });

  test('a word is pasted as it is; what the server cannot clean is pasted as plain words and said so', async () => {
    const page = await openSection();
    const editor = editorOf(page);
    await editor.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await paste(editor, { 'text/plain': '财政局' });

    await page.route('**/pastes?**', (route) => route.abort());
    await paste(editor, { 'text/html': CLIPBOARD, 'text/plain': 'x' });
    await page.getByText('已按纯文字粘贴,没有整理').waitFor();
    await page.unroute('**/pastes?**');
    await saved(page);
    expect(await draft()).toContain('财政局全年办理资金拨付12笔,支出规范有序;');
    await page.context().close();
  });

  test('text of a sharing site is kept to look at, and neither taken nor pasted', async () => {
    const page = await openSection();
    const dialog = await choose(page, '网上范文.txt', SHARED);
    await dialog.getByText('只能作参考,不能放入稿件').waitFor();
    expect(await dialog.getByRole('button', { name: '放入稿件' }).count()).toBe(0);
    await looked(page, 'import-reference');
    await dialog.getByRole('button', { name: '取消' }).click();
    await page.getByRole('list', { name: '导入的原件' }).getByText('参考').waitFor();
    const before = await draft();
    await paste(editorOf(page), { 'text/plain': SHARED });
    await page.getByText('只能作参考,不能取入稿件').waitFor();
    expect(await draft()).toBe(before);
    await page.context().close();
  });

  test('a hostile file is refused by name in the dialog', async () => {
    const page = await openSection();
    const dialog = await choose(
      page,
      '材料.docx',
      wordFile({ body: paragraph('甲'), more: { 'word/vbaProject.bin': 'x' } }),
    );
    await dialog.getByText('文件含有宏,不予导入').waitFor();
    await looked(page, 'import-refused');
    await page.context().close();
  });

  test('an editor who rewrites pastes in the same way', async () => {
    const page = await people.person('editor', { at: `/sections/${other.id}?mode=edit` });
    const editor = page.getByRole('textbox', { name: '采用的文字' });
    await paste(editor, { 'text/html': CLIPBOARD, 'text/plain': 'x' });
    await page.getByText(/^粘贴的文字已整理/).waitFor();
    expect(await editor.innerText()).toContain('全年办理资金拨付12笔，支出规范有序；');
    await page.context().close();
  });
});
