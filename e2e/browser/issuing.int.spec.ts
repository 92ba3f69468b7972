import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { docOfText } from '@chancery/documents';
import type { Post } from '@chancery/domain';
import { collectAndMerge } from '../../apps/cli/src/demo/play-collecting.js';
import { mergedCycle, type MergedCycle } from '../support/merged-cycle.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { accessibilityFindings, openBrowserPeople, shot, type BrowserPeople } from './support/browser-people.js';
import { giveAgain } from './support/give-again.js';

describe('from reading to issue, in browsers', () => {
  let served: ServedGovernment;
  let people: BrowserPeople;
  let merged: MergedCycle;
  let dispatchPath: string;
  /** What pages print as errors, and what axe finds. */
  const failures: string[] = [];
  const findings: string[] = [];

  const watch = (page: Page): Page => {
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('console', (line) => {
      // Refusals that the pages ask for are printed by the browser itself.
      if (line.type() === 'error' && !/status of 40[139]/.test(line.text())) failures.push(line.text());
    });
    return page;
  };
  const at = async (post: Post, path: string, screen: 'desktop' | 'tablet' | 'phone' = 'desktop'): Promise<Page> =>
    watch(await people.person(post, { at: path, screen }));
  const looked = async (page: Page, name: string): Promise<void> => {
    findings.push(...(await accessibilityFindings(page)).map((finding) => `${name}: ${finding}`));
    await shot(page, name);
  };
  const send = async (versionId: string): Promise<string> => {
    const editor = served.cast.of('editor');
    const { digest } = await editor.call<{ digest: string }>('GET', `/versions/${versionId}`);
    await editor.call('POST', `/versions/${versionId}/sending`, { digest });
    return digest;
  };

  beforeAll(async () => {
    served = await serveGovernment({ settings: { today: '2026-02-24' } });
    await served.startWorker();
    merged = await mergedCycle(served, 2025);
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

  test('the form is filled in; its values are what the next reader finds', async () => {
    const page = await at('officeReviewer', `/cycles/${merged.cycle.id}/dispatch`);
    await page.getByLabel('拟稿单位').fill('区司法局');
    await page.getByRole('button', { name: '保存发文稿纸' }).click();
    await page.getByText('发文稿纸已保存').waitFor();
    await looked(page, 'dispatch-form');
    await page.reload();
    expect(await page.getByLabel('拟稿单位').inputValue()).toBe('区司法局');
    // A 密级 warns before it stops anything; going back leaves all as it was.
    await page.getByLabel('密级').click();
    await page.getByTitle('机密').click();
    const warned = page.getByRole('dialog', { name: /标注密级“机密”/ });
    await warned.getByText('请走机要渠道办理').waitFor();
    await warned.getByRole('button', { name: '取消' }).click();
    await warned.waitFor({ state: 'hidden' });
    expect(await page.getByRole('button', { name: '保存发文稿纸' }).isEnabled()).toBe(true);
  });

  test('a leader on a phone sees the pages, what changed since last seen, and signs with the password', async () => {
    await send(merged.versionId);
    const first = await at('principalLeader', `/versions/${merged.versionId}`, 'phone');
    await first
      .getByRole('region', { name: '第 1 页' })
      .or(first.getByLabel(/^第 1 页/))
      .first()
      .waitFor();
    await first.close();
    const chief = served.cast.of('chiefEditor');
    const { digest: old } = await chief.call<{ digest: string }>('GET', `/versions/${merged.versionId}`);
    await chief.call('POST', `/versions/${merged.versionId}/returns`, { digest: old, reason: '请核实。', to: 'text' });
    const editor = served.cast.of('editor');
    const section = `/sections/${merged.cycle.sections[0]?.id}`;
    const { version } = await editor.call<{ version: number }>('GET', section);
    const content = docOfText('评查行政执法案卷181卷。');
    await editor.call('POST', `${section}/rewritings`, { version, content, reason: '据复核。' });
    const second = await collectAndMerge(served.cast, served.timeline, merged.cycle.id);
    merged = { ...merged, versionId: second };
    const digest = await send(second);
    for (const post of ['chiefEditor', 'legalReviewer', 'officeReviewer', 'deputyLeader'] as const) {
      await served.cast.of(post).call('POST', `/versions/${second}/approvals`, { digest, opinion: '同意。' });
    }

    const page = await at('principalLeader', `/versions/${second}`, 'phone');
    const canvas = page.locator('canvas').first();
    await canvas.waitFor();
    await page.waitForFunction(`document.querySelector('canvas').width > 300`);
    // Its words are there for who does not see it.
    await page.getByText('法治政府建设情况报告').nth(1).waitFor({ state: 'attached' });
    await looked(page, 'leader-phone-pages');
    await page.getByRole('button', { name: '放大' }).click();
    await page.getByRole('tab', { name: '与上次所见相比(1)' }).click();
    await page.locator('ins', { hasText: '1' }).waitFor();
    await looked(page, 'leader-phone-changes');
    await page.getByRole('tab', { name: '意见' }).click();
    await looked(page, 'leader-phone-opinions');
    expect(new URL(page.url()).search).toBe('?tab=opinions');

    await page.getByRole('button', { name: '签发' }).click();
    const dialog = page.getByRole('dialog', { name: '签发第2稿' });
    await dialog.getByRole('button', { name: '同意印发。' }).click();
    await looked(page, 'leader-phone-decision');
    await dialog.getByRole('button', { name: '签发', exact: true }).click();
    await page.getByRole('dialog', { name: '请再次输入口令' }).waitFor();
    await looked(page, 'leader-phone-password');
    await giveAgain(page, served.cast, 'principalLeader');
    await page.getByText('已签发').first().waitFor();
    await page.getByText('本稿现在没有需要您办理的事项。').waitFor();
    const tablet = await at('principalLeader', `/versions/${second}`, 'tablet');
    await tablet.locator('canvas').first().waitFor();
    await looked(tablet, 'leader-tablet');
  });

  test('number, recheck, rendering, two persons for the seal, issue', async () => {
    const { dispatch } = await served.cast
      .of('registrar')
      .call<{ dispatch: { id: string } }>('GET', `/cycles/${merged.cycle.id}`);
    dispatchPath = `/dispatches/${dispatch.id}`;
    const registrar = await at('registrar', dispatchPath);
    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
    await press(registrar, '编号');
    await registrar.getByText('望川政发〔2026〕1号').first().waitFor();
    await looked(registrar, 'dispatch-numbered');
    await press(registrar, '作废文号');
    await registrar.getByLabel('理由').fill('机关代字有误。');
    await press(registrar, '确定');
    await registrar.getByText('望川政发〔2026〕1号(理由:机关代字有误。)').waitFor();
    await press(registrar, '编号');
    await registrar.getByText('望川政发〔2026〕2号').first().waitFor();

    const reviewer = await at('officeReviewer', dispatchPath);
    await press(reviewer, '复核');
    await reviewer.getByText('现在没有需要您办理的事项。').waitFor();
    await registrar.reload();
    await press(registrar, '排版');
    await registrar.getByRole('button', { name: '申请用印' }).waitFor();
    await press(registrar, '申请用印');
    await giveAgain(registrar, served.cast, 'registrar');
    await registrar.getByText('待用印').first().waitFor();

    const register = await at('sealKeeper', '/registers/seals');
    await register.getByRole('link', { name: /2025年度/ }).click();
    await press(register, '用印');
    const sure = register.getByRole('dialog', { name: '用印?' });
    await sure.getByRole('button', { name: '用印' }).click();
    await giveAgain(register, served.cast, 'sealKeeper');
    await register.getByText('用印正本(PDF)').waitFor();
    await registrar.reload();
    await press(registrar, '印发');
    await registrar.getByRole('dialog', { name: '印发?' }).getByRole('button', { name: '印发' }).click();
    await registrar.getByText('下载印发文件包(ZIP)').waitFor();
    await looked(registrar, 'dispatch-issued');
    const [download] = await Promise.all([
      registrar.waitForEvent('download'),
      registrar.getByText('下载印发文件包(ZIP)').click(),
    ]);
    expect(Object.keys(unzipSync(readFileSync(await download.path()))).sort()).toContain('report.pdf');
    await register.goto('/registers/seals');
    await register.getByText('report.pdf').waitFor();
    await looked(register, 'register-seals');
    await registrar.goto('/registers/numbers?state=voided');
    await registrar.getByText('机关代字有误。').waitFor();
    await looked(registrar, 'register-numbers');
    await registrar.goto('/dispatches');
    await registrar.getByText('已印发').waitFor();
    await looked(registrar, 'dispatches');
  });

  test('a file is verified in words; a leader authorises; the auditor reads, filters and checks the chain', async () => {
    const pdf = await served.cast.of('registrar').download(`${dispatchPath}/files/report.pdf`);
    const page = await at('publisher', '/verify');
    const input = page.locator('input[type=file]');
    await input.setInputFiles({ name: '报告.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) });
    await page.getByText('有效:这是印发的原件,未被改动。').waitFor();
    await looked(page, 'verify-valid');
    await input.setInputFiles({ name: '别的.pdf', mimeType: 'application/pdf', buffer: Buffer.from('别的') });
    await page.getByText('无效:不能认作印发的原件。').waitFor();

    const leader = await at('principalLeader', '/authorisations');
    await leader.getByRole('button', { name: '授权代签' }).click();
    const dialog = leader.getByRole('dialog', { name: '授权代签' });
    await dialog.getByLabel('受权人').click();
    await leader.getByTitle(new RegExp(served.cast.of('deputyLeader').displayName)).click();
    await dialog.getByLabel('自', { exact: true }).fill('2026-02-01');
    await dialog.getByLabel('至', { exact: true }).fill('2026-03-31');
    await dialog.getByLabel('授权文书').fill('授权书第3号');
    await looked(leader, 'authorisation-dialog');
    await dialog.getByRole('button', { name: '授权代签' }).click();
    await leader.getByText('2026年2月1日 至 2026年3月31日').waitFor();
    await looked(leader, 'authorisations');

    const auditor = await at('auditAdmin', '/audit');
    await auditor.getByText('授权代签').first().waitFor();
    await auditor.getByRole('button', { name: '校验审计链' }).click();
    await auditor.getByText(/审计链完整/).waitFor();
    await auditor.getByRole('button', { name: /^展开/ }).first().click();
    await looked(auditor, 'audit');
    await auditor.goto('/audit?action=dispatch.issue');
    await auditor.getByText('已用印').waitFor();
    await looked(auditor, 'audit-filtered');
  });
});
