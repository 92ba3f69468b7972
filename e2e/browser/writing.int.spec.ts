import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { plainText, type FragmentDoc } from '@chancery/documents';
import { openAndAssign, type AssignedSection } from '../../apps/cli/src/demo/play-collecting.js';
import { enlist } from '../permissions/support/people.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import {
  accessibilityFindings,
  firstLogIn,
  openBrowserPeople,
  shot,
  type BrowserPeople,
} from './support/browser-people.js';
import { tabTo, write } from './support/page-hands.js';

const TEXT = '报送稿正文';

describe('what is written is not lost, in browsers', () => {
  let served: ServedGovernment;
  let people: BrowserPeople;
  let section: AssignedSection;
  let reviewed: AssignedSection;
  const findings: string[] = [];

  const looked = async (page: Page, name: string): Promise<void> => {
    findings.push(...(await accessibilityFindings(page)).map((finding) => `${name}: ${finding}`));
    await shot(page, name);
  };
  const type = async (page: Page, text: string, label = TEXT): Promise<void> => {
    await page.getByRole('textbox', { name: label }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(text);
  };
  const kept = async (): Promise<string> => {
    const { draft } = await served.cast
      .of('liaison', '财政局')
      .call<{ draft: FragmentDoc | null }>('GET', `/sections/${section.id}`);
    return draft ? plainText(draft) : '';
  };
  const saved = (page: Page) => page.getByText(/^已保存/).waitFor();

  beforeAll(async () => {
    served = await serveGovernment();
    const cycle = await openAndAssign(served.cast, served.timeline, sampleReport());
    section = cycle.sections.find(({ planned }) => planned.department === '财政局')!;
    reviewed = cycle.sections.find(({ planned }) => planned.department === '司法局')!;
    await served.cast.of('liaison', '财政局').call('POST', `/sections/${section.id}/receipt`);
    people = await openBrowserPeople(served.url, served.cast);
  });
  afterEach(() => {
    expect(findings.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await people?.close();
    await served?.close();
  });

  test('from log-in to 报送 and to 同意 by the keyboard alone', async () => {
    const { planned } = reviewed;
    const enter = async (page: Page, post: 'liaison' | 'departmentHead'): Promise<void> => {
      const member = served.cast.members.find((m) => m.post === post && m.department === planned.department)!;
      await page.goto('/login');
      await page.getByRole('button', { name: '登录' }).waitFor();
      await page.keyboard.insertText(member.userName);
      await page.keyboard.press('Tab');
      await page.keyboard.insertText(member.password);
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByRole('main').getByRole('link').first());
      await page.keyboard.press('Enter');
    };
    const page = await people.anybody();
    await enter(page, 'liaison');
    await tabTo(page, page.getByRole('button', { name: '签收' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('textbox', { name: TEXT }));
    await page.keyboard.insertText(planned.text);
    await page.keyboard.press('Escape');
    await tabTo(page, page.getByRole('button', { name: '报送', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByText('已报送,请本部门负责人审核').waitFor();
    const head = await people.anybody();
    await enter(head, 'departmentHead');
    await tabTo(head, head.getByRole('button', { name: '同意' }));
    await head.keyboard.press('Enter');
    await head.getByText('已同意并报送').waitFor();
  });

  test('a connection lost in mid-sentence: the text goes on, waits in the browser, and arrives by itself', async () => {
    const page = await people.person('liaison', { department: '财政局', at: `/sections/${section.id}` });
    await write(page, '前半句,');
    await saved(page);
    await page.context().setOffline(true);
    await type(page, '后半句。');
    await page.getByText('连接不上服务器,内容已保存在本机,恢复后自动上传').waitFor();
    await looked(page, 'writing-offline');
    await type(page, '又一句。');
    expect(await kept()).toBe('前半句,');
    await page.context().setOffline(false);
    await saved(page);
    expect(await kept()).toBe('前半句,后半句。又一句。');
    await page.context().close();
  });

  test('words of the page that come late take nobody’s hands off the text', async () => {
    const page = await people.person('liaison', { department: '财政局' });
    let late = 0;
    await page.context().route(/\/assets\/(review|figures|deadlines)-[^/]*\.js$/, async (route) => {
      late += 1;
      await new Promise((go) => setTimeout(go, 2_000));
      await route.continue();
      late -= 1;
    });
    await page.goto(`/sections/${section.id}`);
    await page.getByRole('textbox', { name: TEXT }).click();
    await page.keyboard.press('Control+End');
    for (let i = 0; i < 30 || late > 0; i += 1) {
      await page.keyboard.insertText('字');
      await page.waitForTimeout(100);
    }
    const text = await page.getByRole('textbox', { name: TEXT }).innerText();
    expect((text.match(/字/g) ?? []).length).toBeGreaterThanOrEqual(30);
    expect(await page.getByRole('textbox', { name: TEXT }).and(page.locator(':focus')).count()).toBe(1);
    await page.context().close();
  });

  test('a tab closed without a connection: the next one takes the text up again', async () => {
    const page = await people.person('liaison', { department: '财政局', at: `/sections/${section.id}` });
    await type(page, '关闭之前。');
    await saved(page);
    const [context, address] = [page.context(), page.url()];
    await context.setOffline(true);
    await type(page, '断线之后。');
    await page.getByText('连接不上服务器').waitFor();
    await page.close();
    await context.setOffline(false);
    expect(await kept()).not.toContain('断线之后。');
    const next = await context.newPage();
    await next.goto(address);
    await next.getByText('已恢复上次未能上传的内容。').waitFor();
    await saved(next);
    expect(await kept()).toContain('关闭之前。断线之后。');
    await context.close();
  });

  test('two people of one department in one section: neither text is lost', async () => {
    const deputy = await enlist(served, 'liaison@财政局');
    const one = await people.person('liaison', { department: '财政局', at: `/sections/${section.id}` });
    const other = await people.anybody();
    await firstLogIn(other, deputy.userName, deputy.initialPassword);
    await other.goto(`/sections/${section.id}`);
    await other.getByRole('textbox', { name: TEXT }).waitFor();
    await write(one, '甲写的文字。');
    await saved(one);
    await write(other, '乙写的文字。');
    const dialog = other.getByRole('dialog', { name: '他人已先保存了这一部分' });
    await dialog.getByText('甲写的文字。').first().waitFor();
    await dialog.getByText('乙').first().waitFor();
    await looked(other, 'writing-two-people');
    await dialog.getByRole('button', { name: '用我的文字继续' }).click();
    await saved(other);
    expect(await kept()).toBe('乙写的文字。');
    await type(one, '甲又写。');
    const answer = one.getByRole('dialog', { name: '他人已先保存了这一部分' });
    await answer.getByRole('button', { name: '采用对方的文字' }).click();
    await one.getByRole('textbox', { name: TEXT }).getByText('乙写的文字。').waitFor();
    await type(one, '甲接着写。');
    await saved(one);
    expect(await kept()).toBe('乙写的文字。甲接着写。');
  });

  test('看排版: the pages of the saved text, renewed when it changes; the editor sees those of what was sent', async () => {
    await served.startWorker();
    const page = await people.person('liaison', { department: '财政局', at: `/sections/${section.id}` });
    const first = (words: string) =>
      page.getByRole('region', { name: '第 1 页,共 1 页' }).filter({ hasText: words }).waitFor();
    await write(page, '全年安排普法经费180万元。');
    await saved(page);
    await page.getByRole('button', { name: '看排版' }).click();
    await first('全年安排普法经费180万元。');
    await first('预览');
    await page.getByText(/排印,与已保存的文字一致/).waitFor();
    await looked(page, 'writing-preview');
    await type(page, '比上年增加三成。');
    await page.getByText('这是较早文字的排版,停笔后自动更新。').waitFor();
    await first('比上年增加三成。');
    await page.getByText(/排印,与已保存的文字一致/).waitFor();
    await page.context().close();
    const editor = await people.person('editor', { at: `/sections/${reviewed.id}` });
    await editor.getByRole('tab', { name: '看排版' }).click();
    const sent = editor.getByRole('region', { name: /^第 1 页/ });
    await sent.filter({ hasText: reviewed.planned.text.slice(0, 20) }).waitFor();
    await editor.context().close();
  });

  test('an ended session: log-in above the page, and the sentence is saved after it', async () => {
    const page = await people.person('liaison', { department: '财政局', at: `/sections/${section.id}` });
    await page.getByRole('textbox', { name: TEXT }).click();
    await page.keyboard.press('Control+End');
    await served.query('DELETE FROM session');
    await page.keyboard.insertText('登录失效之后。');
    const dialog = page.getByRole('dialog', { name: '登录已失效' });
    const liaison = served.cast.members.find((m) => m.post === 'liaison' && m.department === '财政局');
    await dialog.getByLabel('口令', { exact: true }).fill(liaison?.password ?? '');
    await dialog.getByRole('button', { name: '登录' }).click();
    await dialog.waitFor({ state: 'detached' });
    await saved(page);
    const [row] = await served.query<{ draft: FragmentDoc }>('SELECT draft FROM section WHERE id = $1', [section.id]);
    expect(plainText(row!.draft)).toContain('登录失效之后。');
  });
});
