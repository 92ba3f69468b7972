import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { plainText, type FragmentDoc } from '@chancery/documents';
import { openAndAssign, submitByDepartment, type AssignedSection } from '../../apps/cli/src/demo/play-collecting.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { accessibilityFindings, openBrowserPeople, shot, type BrowserPeople } from './support/browser-people.js';
import { giveReason, press, select } from './support/page-hands.js';

const TEXT = '审改稿';

describe('reviewing a department’s text, in browsers', () => {
  let served: ServedGovernment;
  let people: BrowserPeople;
  let section: AssignedSection;
  let editor: Page;
  let chief: Page;
  const failures: string[] = [];
  const findings: string[] = [];

  const looked = async (page: Page, name: string): Promise<void> => {
    findings.push(...(await accessibilityFindings(page)).map((finding) => `${name}: ${finding}`));
    await shot(page, name);
  };
  /** Waits until the server holds so many suggestions. */
  const held = async (count: number): Promise<void> => {
    for (let waited = 0; waited < 20_000; waited += 200) {
      const { document } = await served.cast
        .of('editor')
        .call<{ document: { suggestions: unknown[] } | null }>('GET', `/sections/${section.id}/review`);
      if (document?.suggestions.length === count) return;
      await sleep(200);
    }
    throw new Error(`the server does not hold ${count} suggestions`);
  };
  /** Puts the caret behind words of the text under review, or selects them. */
  const goTo = async (page: Page, words: string, chosen = false): Promise<void> => {
    await page.getByRole('textbox', { name: TEXT }).click();
    await page.evaluate(`(() => {
      const walker = document.createTreeWalker(document.querySelector('[aria-label="${TEXT}"]'), NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent.indexOf(${JSON.stringify(words)});
        if (at < 0) continue;
        getSelection().setBaseAndExtent(node, ${chosen ? 'at' : `at + ${words.length}`}, node, at + ${words.length});
        return;
      }
      throw new Error('not in the text');
    })()`);
    // The editor learns of a selection by an event of its own.
    await page.waitForTimeout(50);
  };

  beforeAll(async () => {
    served = await serveGovernment();
    const report = sampleReport();
    const cycle = await openAndAssign(served.cast, served.timeline, {
      ...report,
      sections: report.sections.map((s, i) => (i === 0 ? { ...s, text: '评查案卷180卷。\n培训执法人员96人次。' } : s)),
    });
    section = cycle.sections[0]!;
    await submitByDepartment(served.cast, served.timeline, section);
    people = await openBrowserPeople(served.url, served.cast);
    const at = `/sections/${section.id}`;
    [editor, chief] = [await people.person('editor', { at }), await people.person('chiefEditor', { at })];
    for (const page of [editor, chief]) page.on('pageerror', (error) => failures.push(error.message));
  });
  afterEach(() => {
    expect(failures.splice(0)).toEqual([]);
    expect(findings.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await people?.close();
    await served?.close();
  });

  test('words are chosen with the mouse and commented; the department reads and answers at them', async () => {
    await editor.getByText('评查案卷180卷。').filter({ visible: true }).first().waitFor();
    await select(editor, '180卷');
    await editor.getByLabel('批注内容').fill('与台账不一致?');
    await editor.getByLabel('部门可见并可答复').check();
    await press(editor, '批注');
    await editor.getByText('已批注').waitFor();
    await editor.locator('[data-highlight]', { hasText: '180卷' }).waitFor();
    await looked(editor, 'review-comment');
    const { department } = section.planned;
    const liaison = await people.person('liaison', { department, at: `/sections/${section.id}` });
    await liaison.getByText('与台账不一致?').waitFor();
    await press(liaison, '答复');
    await liaison.getByRole('textbox', { name: '答复' }).fill('已核,台账为180卷。');
    await press(liaison, '发送');
    await editor.getByText('已核,台账为180卷。').waitFor();
    await press(editor, '标为已处理');
    await editor.getByText('待处理批注 0 条').waitFor();
  });

  test('what an editor writes stays a suggestion; two editors’ suggestions stand side by side', async () => {
    await press(editor, '审改(留建议)');
    await editor.getByRole('textbox', { name: TEXT }).waitFor();
    await goTo(editor, '评查', false);
    await editor.keyboard.insertText('行政执法');
    await goTo(editor, '180', true);
    await editor.keyboard.insertText('182');
    await held(2);
    await editor.locator('ins', { hasText: '行政执法' }).first().waitFor();
    await editor.locator('del', { hasText: '0' }).first().waitFor();
    await looked(editor, 'review-suggestions');

    await press(chief, '进入审改');
    await goTo(chief, '培训', false);
    await chief.keyboard.insertText('行政');
    await held(3);
    await chief.getByRole('button', { name: '采纳', exact: true }).nth(2).waitFor();
    // The other editor's page has an older text: both touched other paragraphs, and are brought together.
    await goTo(editor, '案卷', false);
    await editor.keyboard.insertText('(含镇街)');
    const dialog = editor.getByRole('dialog', { name: '他人已先改了这一部分' });
    await dialog.getByText('所改段落与您的不同,可以合并').waitFor();
    await looked(editor, 'review-two-editors');
    await press(editor, '合并双方的建议');
    await held(4);
    await editor.getByRole('button', { name: '采纳', exact: true }).nth(3).waitFor();
  });

  test('each is accepted or not, and the result is adopted with a reason', async () => {
    for (let left = 4; left > 0; left -= 1) {
      const list = editor.getByRole('complementary', { name: '建议' });
      const verdict = left === 1 ? '不采纳' : '采纳';
      await list.getByRole('button', { name: verdict, exact: true }).first().click();
      await list
        .getByRole('button', { name: '采纳', exact: true })
        .nth(left - 1)
        .waitFor({ state: 'detached' });
    }
    await editor.getByText('已采纳 3 条,不采纳 1 条。').waitFor();
    await press(editor, '采用审改结果');
    await giveReason(editor, '采用审改结果', '统一表述。', '确定');
    await editor.getByText('已采用审改结果').waitFor();
    const { standing } = await served.cast
      .of('editor')
      .call<{ standing: FragmentDoc }>('GET', `/sections/${section.id}`);
    expect(plainText(standing)).toBe('评查行政执法案卷(含镇街)182卷。\n培训执法人员96人次。');
    await editor.goto(`/sections/${section.id}?mode=compare`);
    await editor.locator('ins', { hasText: '行政执法' }).first().waitFor();
    await looked(editor, 'review-compare');
  });
});
