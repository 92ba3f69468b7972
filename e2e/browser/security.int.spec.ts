import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '@chancery/runtime';
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { enlist } from '../permissions/support/people.js';
import { CLIENT, startOidcHouse, type OidcHouse } from '../sign-on/support/oidc-house.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import {
  accessibilityFindings,
  CHOSEN_PASSWORD,
  firstLogIn,
  logIn,
  openBrowserPeople,
  shot,
  type BrowserPeople,
} from './support/browser-people.js';

const codeFor = (secret: string, now: number): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now });

/** A photograph of somebody's name: strokes of a pen, half of the paper in the shade. */
const handwritten = (): Promise<Buffer> =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="900" height="500"><defs><linearGradient id="shade">
      <stop offset="0" stop-color="#f2efe8"/><stop offset="1" stop-color="#8d8a86"/></linearGradient></defs>
      <rect width="900" height="500" fill="url(#shade)"/>
      <g fill="none" stroke="#1b1b30" stroke-width="14" stroke-linecap="round">
      <path d="M 250 180 C 330 150 420 160 470 170 M 350 120 C 340 240 320 320 270 380 M 350 250 C 400 300 440 350 480 380"/>
      <path d="M 560 140 V 390 M 520 220 C 580 200 640 200 690 210 M 610 150 C 640 250 660 320 700 380"/></g></svg>`),
  )
    .jpeg()
    .toBuffer();

describe('second factor and signing on elsewhere, in a browser', () => {
  let served: ServedGovernment;
  let people: BrowserPeople;
  let house: OidcHouse;
  let now = Date.now();
  const claims: Record<string, Record<string, unknown>> = {};

  beforeAll(async () => {
    const port = await freePort();
    const site = `http://127.0.0.1:${port}`;
    // Another name of loopback is another site to a browser: its cookies are what they would be in life.
    house = await startOidcHouse(`${site}/api/session/oidc/callback`, claims, 'localhost');
    const oidc = {
      issuer: house.issuer,
      clientId: CLIENT.id,
      clientSecret: CLIENT.secret,
      scope: 'openid profile',
      claim: 'preferred_username',
      match: 'userName' as const,
      label: '省统一身份认证',
    };
    served = await serveGovernment({ settings: { site, oidc }, port, clock: () => now });
    people = await openBrowserPeople(served.url, served.cast);
  });
  afterAll(async () => {
    await people?.close();
    await served?.close();
    await house?.close();
  });

  const bind = async (page: Page): Promise<string> => {
    await page.goto('/security');
    await page.getByRole('button', { name: '绑定' }).click();
    const dialog = page.getByRole('dialog', { name: '请再次输入口令' });
    await dialog.getByLabel('登录口令').fill(CHOSEN_PASSWORD);
    await dialog.getByRole('button', { name: '核对并继续' }).click();
    await page.getByRole('img', { name: '绑定动态口令的二维码' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await shot(page, 'security-enrolment');
    const secret = (await page.getByText(/^[A-Z2-7]{32}$/).textContent()) ?? '';
    await page.getByLabel('应用中显示的 6 位数字').fill(codeFor(secret, now));
    await page.getByRole('button', { name: '完成绑定' }).click();
    await page.getByRole('list', { name: '恢复码' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    now += 60_000;
    return secret;
  };

  test('a person binds a factor, and logs in with it from then on', async () => {
    const person = await enlist(served, 'editor');
    const page = await people.anybody();
    await firstLogIn(page, person.userName, person.initialPassword);
    const secret = await bind(page);
    const other = await people.anybody('phone');
    await other.goto('/login?next=/security');
    await other.getByLabel('用户名').fill(person.userName);
    await other.getByLabel('口令', { exact: true }).fill(CHOSEN_PASSWORD);
    await other.getByRole('button', { name: '登录', exact: true }).click();
    await other.getByLabel('动态口令(6 位数字)或恢复码').fill(codeFor(secret, now));
    expect(await accessibilityFindings(other)).toEqual([]);
    await shot(other, 'login-code');
    await other.getByRole('button', { name: '登录', exact: true }).click();
    await other.getByRole('heading', { level: 1, name: '登录与安全' }).waitFor();
    // Ended from the first browser, the second is asked to log in.
    await page.reload();
    await page
      .getByRole('button', { name: /^结束“/ })
      .first()
      .click();
    await other.getByRole('dialog', { name: '登录已失效' }).waitFor();
  });

  test('from another site’s provider one comes back logged in, though the session’s cookie stays at home', async () => {
    const person = await enlist(served, 'editor');
    claims.known = { preferred_username: person.userName };
    house.become('known');
    const page = await people.anybody();
    await page.goto('/login?next=/security');
    await page.getByRole('link', { name: '用省统一身份认证登录' }).click();
    await page.getByRole('heading', { level: 1, name: '登录与安全' }).waitFor();
    await page.getByText('统一身份认证 ·').waitFor();
    // The cookie is strict as ever.
    const cookies = await page.context().cookies(served.url);
    expect(cookies.map(({ name, sameSite }) => [name, sameSite])).toEqual([['chancery.sid', 'Strict']]);
  });

  test('who signed on there is checked again there, in a window of its own', async () => {
    const person = await enlist(served, 'editor');
    claims.known = { preferred_username: person.userName };
    house.become('known');
    const page = await people.anybody();
    await page.goto('/login?next=/security');
    await page.getByRole('link', { name: '用省统一身份认证登录' }).click();
    await page.getByRole('button', { name: '绑定' }).click();
    const dialog = page.getByRole('dialog', { name: '请再次输入口令' });
    const opened = page.context().waitForEvent('page');
    await dialog.getByRole('link', { name: '打开统一身份认证' }).click();
    await (await opened).getByRole('heading', { level: 1, name: '登录与安全' }).waitFor();
    await dialog.getByRole('button', { name: '已完成,继续' }).click();
    await page.getByRole('img', { name: '绑定动态口令的二维码' }).waitFor();
  });

  test('a leader gives their handwriting, sees what was made of it, and takes it out of use', async () => {
    const page = await people.person('deputyLeader', { screen: 'phone', at: '/security' });
    const field = page.getByLabel('手写签名的照片或扫描件');
    await page.getByText('尚未提交,签名处显示印刷体姓名。').waitFor();
    await field.setInputFiles({ name: '签名.png', mimeType: 'image/png', buffer: Buffer.from('这不是图片') });
    await page.getByRole('button', { name: '提交签名图样' }).click();
    const dialog = page.getByRole('dialog', { name: '请再次输入口令' });
    const { password } = served.cast.members.find(({ post }) => post === 'deputyLeader')!;
    await dialog.getByLabel('登录口令').fill(password);
    await dialog.getByRole('button', { name: '核对并继续' }).click();
    await page.getByRole('alert').getByText('不是 PNG 或 JPEG 图片').waitFor();
    await field.setInputFiles({ name: '签名.jpg', mimeType: 'image/jpeg', buffer: await handwritten() });
    await page.getByRole('button', { name: '提交签名图样' }).click();
    const image = page.getByRole('img', { name: '您的签名图样' });
    await image.waitFor();
    const width = await image.evaluate(async (shown: { decode(): Promise<void>; naturalWidth: number }) => {
      await shown.decode();
      return shown.naturalWidth;
    });
    expect(width).toBe(960);
    expect(await accessibilityFindings(page)).toEqual([]);
    await shot(page, 'security-handwriting-phone');
    await page.setViewportSize({ width: 1366, height: 900 });
    await shot(page, 'security-handwriting');
    await page.getByRole('button', { name: '停用签名图样' }).click();
    await page.getByText('尚未提交,签名处显示印刷体姓名。').waitFor();
    // An editor signs nothing.
    const editor = await people.person('editor', { at: '/security' });
    await editor.getByRole('heading', { name: '登录情况' }).waitFor();
    expect(await editor.getByRole('heading', { name: '签名图样' }).count()).toBe(0);
  });

  test('whom nobody here knows is told so in our words', async () => {
    claims.stranger = { preferred_username: 'nobody-here' };
    house.become('stranger');
    const page = await people.anybody();
    await page.goto('/login');
    await page.getByRole('link', { name: '用省统一身份认证登录' }).click();
    await page.getByRole('alert').getByText('本系统没有与之对应的账号').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await logIn(page, served.cast.members[0]!.userName, served.cast.members[0]!.password);
  });
});
