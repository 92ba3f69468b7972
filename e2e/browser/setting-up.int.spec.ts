import type { NestExpressApplication } from '@nestjs/platform-express';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { issueSetupCode } from '@chancery/persistence';
import { xlsxSpreadsheets } from '@chancery/spreadsheets';
import { openTestInstallation, type TestInstallation } from '@chancery/testing';
import type { Page } from 'playwright-core';
import { createApp } from '../../apps/api/src/create-app.js';
import {
  accessibilityFindings,
  CHOSEN_PASSWORD,
  firstLogIn,
  logIn,
  openBrowserPeople,
  shot,
  type BrowserPeople,
} from './support/browser-people.js';

describe('an empty installation, set up through the web app', () => {
  let installation: TestInstallation;
  let app: NestExpressApplication;
  let people: BrowserPeople;
  const passwords = new Map<string, string>();
  let system: Page, security: Page;

  beforeAll(async () => {
    installation = await openTestInstallation();
    app = await createApp(installation.settings);
    await app.listen(0, '127.0.0.1');
    people = await openBrowserPeople((await app.getUrl()).replace('[::1]', '127.0.0.1'), { members: [] });
  }, 240_000);
  afterAll(async () => {
    await people?.close();
    await app?.close();
    await installation?.close();
  });

  const keepPasswords = async (page: Page): Promise<void> => {
    for (const text of await page.getByRole('list', { name: '初始口令' }).getByRole('listitem').allInnerTexts()) {
      const [, userName = '', password = ''] = /用户名:\s*(\S+)[\s\S]*初始口令:\s*(\S+)/.exec(text) ?? [];
      passwords.set(userName, password);
    }
  };
  const sheetFile = async (name: string, titles: string[], rows: string[][]) => {
    const columns = titles.map((title) => ({ title, width: 16 }));
    const buffer = Buffer.from(await xlsxSpreadsheets.write({ name, columns, rows }));
    return { name: `${name}.xlsx`, mimeType: 'application/octet-stream', buffer };
  };

  test('the first visitor is led to the wizard, and by keyboard through it to the initial passwords', async () => {
    const page = await people.anybody();
    await page.goto('/');
    await page.waitForURL('**/setup');
    expect(await accessibilityFindings(page)).toEqual([]);
    await shot(page, 'setup-code');
    await page.keyboard.type('wrong-code');
    await page.keyboard.press('Enter');
    await page.getByLabel('政府名称').fill('临江市白马县人民政府');
    await page.keyboard.press('Enter');
    for (const [legend, name, user] of [
      ['系统管理员', '王立新', 'sysadmin'],
      ['安全管理员', '李文博', 'secadmin'],
      ['审计管理员', '张建华', 'auditor'],
    ] as const) {
      const group = page.getByRole('group', { name: legend });
      await group.getByLabel('姓名').fill(name);
      await group.getByLabel('用户名').fill(user);
    }
    expect(await accessibilityFindings(page)).toEqual([]);
    await shot(page, 'setup-officers');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '建立政府' }).click();
    await page.getByRole('alert').getByText('设置码不对').waitFor();
    await page.getByLabel('一次性设置码').fill(await issueSetupCode(installation.settings.databases.owner));
    for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: '下一步' }).click();
    await shot(page, 'setup-review');
    await page.getByRole('button', { name: '建立政府' }).click();
    await page.getByRole('list', { name: '初始口令' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await shot(page, 'setup-passwords');
    await keepPasswords(page);
    expect([...passwords.keys()]).toEqual(['sysadmin', 'secadmin', 'auditor']);
  }, 240_000);

  test('the checklist leads the system administrator to departments, which come from a sheet', async () => {
    system = await people.anybody();
    await firstLogIn(system, 'sysadmin', passwords.get('sysadmin') ?? '');
    await system.goto('/admin/installation');
    await system.getByText('尚无部门。可逐个新建').waitFor();
    expect(await accessibilityFindings(system)).toEqual([]);
    await shot(system, 'installation');
    await system.getByRole('listitem').filter({ hasText: '建立部门' }).getByRole('link').click();
    await system.waitForURL('**/admin/departments');
    await system.getByRole('button', { name: '导入 Excel 表' }).click();
    const wrong = await sheetFile('有误', ['部门名称', '上级部门', '编号'], [['甲局', '没有的局', '']]);
    await system.getByLabel(/选择 XLSX/).setInputFiles(wrong);
    await system.getByText('上级部门“没有的局”不存在').waitFor();
    await shot(system, 'departments-import-wrong');
    const file = await sheetFile(
      '部门',
      ['部门名称', '上级部门', '编号'],
      [
        ['政府办公室', '', ''],
        ['司法局', '', ''],
        ['法治科', '司法局', ''],
      ],
    );
    await system.getByLabel(/选择 XLSX/).setInputFiles(file);
    await system.getByText('新增 3 行').waitFor();
    expect(await accessibilityFindings(system)).toEqual([]);
    await shot(system, 'departments-import');
    await system.getByRole('button', { name: '确认导入' }).click();
    await system.getByRole('row', { name: /法治科/ }).waitFor();
    expect(await accessibilityFindings(system)).toEqual([]);
    await shot(system, 'departments');
    await system.getByRole('button', { name: '办理:司法局' }).click();
    await system.getByRole('menuitem', { name: '更名' }).click();
    await system.getByLabel('部门名称').fill('司法和信访局');
    await system.getByRole('dialog').getByRole('button', { name: '更名' }).click();
    await system.getByText(/原名“司法局”/).waitFor();
  }, 240_000);

  test('people come from one sheet: accounts by the one administrator, posts by the other', async () => {
    await system.goto('/admin/people');
    const file = await sheetFile(
      '人员',
      ['用户名', '姓名', '所在部门', '办公电话', '电子邮箱', '岗位', '任职部门', 'B岗', '起始日期', '截止日期'],
      [
        ['zhao', '赵晓梅', '司法和信访局', '0104567890', '', '部门联络员', '', '', '', ''],
        ['qian', '钱志远', '司法和信访局', '', '', '部门负责人', '', '', '', ''],
        ['sun', '孙雅琴', '司法和信访局', '', '', '', '', '', '', ''],
        ['zhou', '周国栋', '', '', '', '编辑', '', '是', '2026年1月1日', '2099年12月31日'],
      ],
    );
    const importAs = async (page: Page, counts: string): Promise<void> => {
      await page.getByRole('button', { name: '导入 Excel 表' }).click();
      await page.getByLabel(/选择 XLSX/).setInputFiles(file);
      await page.getByText(counts).waitFor();
      await shot(page, `people-import-${counts.slice(0, 2)}`);
      await page.getByRole('button', { name: '确认导入' }).click();
    };
    await importAs(system, '新增 4 行');
    await system.getByRole('list', { name: '初始口令' }).waitFor();
    expect(await accessibilityFindings(system)).toEqual([]);
    await shot(system, 'people-passwords');
    await keepPasswords(system);
    await system.getByRole('button', { name: '已保存,关闭' }).click();

    security = await people.anybody();
    await firstLogIn(security, 'secadmin', passwords.get('secadmin') ?? '');
    await security.goto('/admin/people');
    await importAs(security, '更改 3 行');
    await security.getByText('部门联络员(司法和信访局)').waitFor();
    expect(await accessibilityFindings(security)).toEqual([]);
    await shot(security, 'people');
    await security.getByRole('button', { name: '孙雅琴' }).click();
    await security.getByRole('button', { name: '授予岗位' }).click();
    await security.getByLabel('截止日期(含当日)').waitFor();
    expect(await accessibilityFindings(security)).toEqual([]);
    await shot(security, 'person');
  }, 240_000);

  test('the head of the department hands the liaison’s work over', async () => {
    const head = await people.anybody();
    await firstLogIn(head, 'qian', passwords.get('qian') ?? '');
    await head.goto('/admin/people');
    await head.getByRole('button', { name: '赵晓梅' }).click();
    await head.getByRole('button', { name: '交接' }).click();
    await head.getByText('岗位:1 项').waitFor();
    expect(await accessibilityFindings(head)).toEqual([]);
    await shot(head, 'handover');
    await head.getByRole('combobox', { name: '接任人' }).click();
    await head.getByTitle(/孙雅琴/).click();
    await head.getByLabel('事由').fill('调离');
    await head.getByRole('dialog').getByRole('button', { name: '交接' }).click();
    await head.getByText('已交接给孙雅琴', { exact: true }).waitFor();
    const successor = await people.anybody('phone');
    await firstLogIn(successor, 'sun', passwords.get('sun') ?? '');
    await successor.goto('/notices');
  }, 240_000);

  test.each(['tablet', 'phone'] as const)('the pages stay within a %s', async (screen) => {
    const page = await people.anybody(screen);
    await page.goto('/login');
    await logIn(page, 'sysadmin', CHOSEN_PASSWORD);
    for (const path of ['/admin/installation', '/admin/departments', '/admin/people']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
      expect([path, overflow <= 0]).toEqual([path, true]);
      await shot(page, `${path.split('/').at(-1)}-${screen}`);
    }
  });
});
