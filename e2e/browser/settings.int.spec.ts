import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeSealFile, startMailServer, type TestMailServer } from '@chancery/testing';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { accessibilityFindings, openBrowserPeople, shot, type BrowserPeople } from './support/browser-people.js';
import { giveAgain } from './support/give-again.js';

const PASSWORD = '印章Pass-1';

describe('what a government sets for itself, in a browser', () => {
  let served: ServedGovernment;
  let people: BrowserPeople;
  let mailServer: TestMailServer;
  const folder = mkdtempSync(join(tmpdir(), 'chancery-settings-'));
  beforeAll(async () => {
    served = await serveGovernment();
    people = await openBrowserPeople(served.url, served.cast);
    mailServer = await startMailServer();
  });
  afterAll(async () => {
    await people?.close();
    await mailServer?.close();
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const lines = (page: Page) => page.getByRole('treeitem').allTextContents();
  const name = async (page: Page, words: string): Promise<void> => {
    await shot(page, words);
    expect(await accessibilityFindings(page)).toEqual([]);
  };

  test('a report type: copied, its outline changed by keys alone, saved', async () => {
    const page = await people.person('editor', { at: '/admin/report-types' });
    await page.getByRole('link', { name: '法治政府建设年度报告' }).waitFor();
    await name(page, 'report-types');
    await page.getByRole('link', { name: '法治政府建设年度报告' }).click();
    await page.getByText('这是随附的报告类型,不能直接修改。').waitFor();
    await page.getByRole('button', { name: '以此新建' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('名称').fill('望川区法治政府建设年度报告');
    await dialog.getByRole('button', { name: '新建', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '望川区法治政府建设年度报告' }).waitFor();

    await page.getByRole('treeitem', { name: '依法有效化解' }).focus();
    await page.keyboard.press('Control+ArrowLeft');
    await page.keyboard.press('Insert');
    await page.keyboard.press('Enter');
    await page.keyboard.type('推进镇街法治建设。');
    expect((await lines(page)).filter((line) => line.startsWith('三、'))).toEqual([
      expect.stringContaining('三、推进镇街法治建设。'),
    ]);
    await name(page, 'report-type');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('已保存,新建的年度任务将按此办理。').waitFor();
    await page.reload();
    await page.getByRole('treeitem', { name: '三、推进镇街法治建设。' }).waitFor();

    // Somebody who leaves with changes is asked.
    await page.getByLabel('名称', { exact: true }).fill('另一个名称');
    await page.getByRole('link', { name: '← 报告类型' }).click();
    await page.getByRole('button', { name: '离开,不保存' }).click();
    await page.getByRole('heading', { level: 1, name: '报告类型' }).waitFor();
  });

  test('mail: saved, tested, and the server’s refusal in words', async () => {
    const page = await people.person('systemAdmin', { at: '/admin/mail' });
    await page.getByLabel('主机').fill('127.0.0.1');
    await page.getByLabel('加密方式').click();
    await page.getByTitle('不加密').click();
    await page.getByLabel('端口').fill(String(mailServer.port));
    await page.getByLabel('发件邮箱').fill('report@wangchuan.gov.cn');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('邮件设置已保存').waitFor();
    await page.getByLabel('测试收件邮箱').fill('admin@wangchuan.gov.cn');
    await page.getByRole('button', { name: '发送', exact: true }).click();
    await page.getByText('测试邮件已发出。').waitFor();
    expect(mailServer.mails).toHaveLength(1);
    await name(page, 'mail');
    await mailServer.close();
    await page.getByRole('button', { name: '发送', exact: true }).click();
    await page.getByText('服务器拒绝连接').waitFor();
  });

  test('the seal: uploaded by one, confirmed by another', async () => {
    const page = await people.person('systemAdmin', { at: '/admin/seal' });
    await page.getByText('现用测试印章').waitFor();
    await name(page, 'seal');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600"><circle cx="300" cy="300" r="280"
      fill="none" stroke="#e60012" stroke-width="16"/><circle cx="300" cy="300" r="80" fill="#e60012"/></svg>`;
    writeFileSync(join(folder, 'seal.png'), await sharp(Buffer.from(svg)).png().toBuffer());
    const { pkcs12 } = await makeSealFile({ name: '临江市望川区人民政府', password: PASSWORD });
    writeFileSync(join(folder, 'seal.p12'), pkcs12);
    await page.getByLabel('印章图样(PNG)').setInputFiles(join(folder, 'seal.png'));
    await page.getByLabel('证书文件(.p12、.pfx)').setInputFiles(join(folder, 'seal.p12'));
    await page.getByLabel('证书文件的口令').fill('wrong');
    await page.getByRole('button', { name: '上传', exact: true }).click();
    await page.getByText('证书文件的口令不对').waitFor();
    await page.getByLabel('证书文件的口令').fill(PASSWORD);
    await page.getByRole('button', { name: '上传', exact: true }).click();
    await page.getByText('已上传。请登记备案,再由印章管理员核对启用。').waitFor();
    await page.getByRole('button', { name: '登记备案' }).click();
    await page.getByLabel('备案编号').fill('3301020251128');
    await page.getByLabel('备案机关').fill('临江市公安局望川分局');
    await page.getByRole('button', { name: '保存备案' }).click();
    await page.getByRole('heading', { name: '印章:已备案' }).waitFor();
    expect(await page.getByRole('button', { name: '核对无误,启用' }).count()).toBe(0);

    const keeper = await people.person('sealKeeper', { at: '/admin/seal' });
    await keeper.getByRole('heading', { name: '印章:已备案' }).waitFor();
    await name(keeper, 'seal-waiting');
    await keeper.getByRole('button', { name: '核对无误,启用' }).click();
    await keeper.getByRole('dialog').getByRole('button', { name: '核对无误,启用' }).click();
    // Who enables shows again who they are.
    await giveAgain(keeper, served.cast, 'sealKeeper');
    await keeper.getByText('已办理').waitFor();
    await keeper.getByText('现用测试印章').waitFor({ state: 'detached' });
    await name(keeper, 'seal-confirmed');
  });

  test.each(['tablet', 'phone'] as const)('the pages fit a %s', async (screen) => {
    for (const [post, at] of [
      ['editor', '/admin/report-types'],
      ['editor', '/admin/report-types/law-government'],
      ['systemAdmin', '/admin/mail'],
      ['systemAdmin', '/admin/seal'],
    ] as const) {
      const page = await people.person(post, { at, screen });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await shot(page, `${at.slice(7).replace(/\//g, '-')}-${screen}`);
      const width = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
      expect([at, width]).toEqual([at, 0]);
    }
  });
});
