import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { accessibilityFindings, openBrowserPeople, shot, type BrowserPeople } from './support/browser-people.js';

describe('log-in in a browser', () => {
  let served: ServedGovernment;
  let people: BrowserPeople;
  beforeAll(async () => {
    served = await serveGovernment();
    people = await openBrowserPeople(served.url, served.cast);
  });
  afterAll(async () => {
    await people?.close();
    await served?.close();
  });

  test('leads to the address that was asked for, without a finding of axe on the way', async () => {
    const page = await people.anybody();
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error' && !line.text().includes('401')) failures.push(line.text());
    });
    await page.goto('/password');
    await page.getByRole('button', { name: '登录' }).waitFor();
    expect(new URL(page.url()).search).toBe('?next=%2Fpassword');
    expect(await accessibilityFindings(page)).toEqual([]);
    await shot(page, 'login');
    const editor = served.cast.members.find((m) => m.post === 'editor')!;
    await page.getByLabel('用户名').fill(editor.userName);
    await page.getByLabel('口令', { exact: true }).fill(editor.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '修改口令' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await shot(page, 'password');
    expect(failures).toEqual([]);
  });

  test('a session that ended asks for log-in above the page, which keeps what was typed', async () => {
    const page = await people.person('editor', { at: '/password' });
    await page.getByLabel('新口令', { exact: true }).fill('Typed-before-1');
    await page.getByLabel('原口令').fill('whatever-1A');
    await page.getByLabel('再输一遍新口令').fill('Typed-before-1');
    const dialog = page.getByRole('dialog', { name: '登录已失效' });
    await served.query('DELETE FROM session');
    // The page may learn of it by itself before the button is reached.
    await page
      .getByRole('button', { name: '修改', exact: true })
      .click({ timeout: 5_000 })
      .catch(() => undefined);
    await dialog.waitFor();
    const editor = served.cast.members.find((m) => m.post === 'editor')!;
    await dialog.getByLabel('口令', { exact: true }).fill(editor.password);
    await dialog.getByRole('button', { name: '登录' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByLabel('新口令', { exact: true }).inputValue()).toBe('Typed-before-1');
  });
});
