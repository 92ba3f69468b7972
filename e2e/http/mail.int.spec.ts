import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  mailHandler,
  notify,
  requestDueMails,
  runJob,
  systemContext,
  type Context,
  type MailOverview,
  type MailSettingsView,
} from '@chancery/application';
import { isRefusal } from '@chancery/domain';
import { SmtpMailSender } from '@chancery/mail';
import { createDataSource, TypeOrmUnitOfWork } from '@chancery/persistence';
import { KeyVault } from '@chancery/signing';
import { refusing, startMailServer, type TestMailServer } from '@chancery/testing';
import type { DataSource } from 'typeorm';
import { refusalOf } from '../support/refusal-of.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

const PASSWORD = 'mail-password-of-ours';
const TEXT = '司法局“主要举措”一节距报送还有3天。请于2026年2月1日前报送。';

interface Delivery {
  readonly state: string;
  readonly attempts: number;
  readonly last_error: string | null;
}

describe('mail', () => {
  let served: ServedGovernment;
  let source: DataSource;
  let door: TypeOrmUnitOfWork;
  let context: Context;
  let editorId: string;
  let mailServer: TestMailServer;
  const admin = () => served.cast.of('systemAdmin');
  const show = () => admin().call<MailOverview>('GET', '/mail');
  const body = async (changes: object = {}) => {
    const { hasPassword: _has, ...settings } = (await show()).settings;
    return { ...settings, password: null, ...changes };
  };
  const save = async (changes: object = {}) => admin().call<MailSettingsView>('PUT', '/mail', await body(changes));

  /** Tells the editor something; answers the notice's id. */
  const tell = async (text = TEXT): Promise<string> => {
    const key = randomUUID();
    const told = await door.run(context, (tx) =>
      notify(tx, [editorId], {
        kind: 'reminder',
        key,
        subjectType: 'section',
        subjectId: randomUUID(),
        text,
        link: '/sections/1',
      }),
    );
    if (isRefusal(told)) throw new Error(told.message);
    const [row] = await served.query<{ id: string }>('SELECT id FROM notice WHERE key = $1', [key]);
    return row?.id ?? '';
  };
  const runsOf = (noticeId: string) =>
    served.query<{ id: string; state: string }>(
      `SELECT id, state FROM job_run WHERE job = 'mail' AND subject_id = $1 ORDER BY created_seq`,
      [noticeId],
    );
  /** Runs every open run of a notice as a worker does that has just started: it remembers no server. */
  const work = async (noticeId: string): Promise<void> => {
    const vault = new KeyVault(served.installation.settings.masterKey, 'passwords at rest');
    const handlers = new Map([['mail' as const, mailHandler(door, vault, new SmtpMailSender())]]);
    for (const run of (await runsOf(noticeId)).filter(({ state }) => state === 'queued')) {
      await runJob(door, handlers, { governmentId: context.governmentId, jobRunId: run.id });
    }
  };
  const deliveryOf = async (noticeId: string) =>
    (
      await served.query<Delivery>('SELECT state, attempts, last_error FROM mail_delivery WHERE notice_id = $1', [
        noticeId,
      ])
    )[0];
  const makeDue = async (noticeId: string): Promise<void> => {
    await served.query('UPDATE mail_delivery SET next_at = now() WHERE notice_id = $1', [noticeId]);
    await requestDueMails(door, context);
  };

  beforeAll(async () => {
    served = await serveGovernment();
    source = await createDataSource({ url: served.installation.settings.databases.app, poolSize: 4 }).initialize();
    door = new TypeOrmUnitOfWork(source);
    const [editor] = await served.query<{ account_id: string; government_id: string }>(
      `SELECT account_id, government_id FROM post WHERE post = 'editor'`,
    );
    editorId = editor?.account_id ?? '';
    context = systemContext(editor?.government_id ?? '', 'mail-test');
    mailServer = await startMailServer();
  });
  afterAll(async () => {
    await mailServer.close();
    await source.destroy();
    await served.close();
  });

  test('before anything is set, nothing is sent and a test says so', async () => {
    expect((await show()).settings).toMatchObject({ version: 0, enabled: false, hasPassword: false });
    const refusal = await refusalOf(admin().call('POST', '/mail/test', { to: 'admin@wangchuan.gov.cn' }));
    expect([refusal.status, refusal.code]).toEqual([409, 'MAIL_NOT_SET']);
    expect(await deliveryOf(await tell())).toBeUndefined();
  });

  test('the password is kept encrypted, is never shown, and goes to no other server', async () => {
    const saved = await save({
      host: '127.0.0.1',
      port: 1,
      security: 'none',
      userName: 'report',
      password: PASSWORD,
      fromAddress: 'report@wangchuan.gov.cn',
      siteAddress: 'http://report.wangchuan.gov.cn:7300/',
    });
    expect(saved).toMatchObject({ version: 1, hasPassword: true, enabled: false });
    expect(JSON.stringify(await show())).not.toContain(PASSWORD);
    const [row] = await served.query('SELECT * FROM mail_settings');
    expect(JSON.stringify(row)).not.toContain(PASSWORD);
    const [noted] = await served.query(`SELECT * FROM audit_event WHERE action = 'mail.save'`);
    expect(JSON.stringify(noted)).not.toContain(PASSWORD);
    expect((await refusalOf(save({ host: 'elsewhere.example' }))).code).toBe('MAIL_PASSWORD_AGAIN');
    expect((await save({ fromName: '望川区司法局' })).hasPassword).toBe(true);
  });

  test('of two who save, the second is shown what the first has saved', async () => {
    const stale = await body({ fromName: '后保存的' });
    await save({ fromName: '望川区人民政府办公室' });
    const refusal = await refusalOf(admin().call('PUT', '/mail', stale));
    expect(refusal).toMatchObject({ status: 409, details: { current: { fromName: '望川区人民政府办公室' } } });
  });

  test.each([
    ['a host with a path', { host: 'mail.example/../etc' }],
    ['a host that is an address of the web', { host: 'http://169.254.169.254' }],
    ['a sender with a second header', { fromAddress: 'a@b.cn\r\nBcc: c@d.cn' }],
    ['a sender’s name with a second header', { fromName: '办公室\r\nBcc: c@d.cn' }],
    ['a site that is a script', { siteAddress: 'javascript:alert(1)' }],
    ['a certificate that is none', { trustedCertificate: 'nothing' }],
    ['a port that is none', { port: 0 }],
  ])('%s is refused', async (_name, changes) => {
    expect((await refusalOf(save(changes))).status).toBe(400);
  });

  test('a test mail is really sent; a refusal is told in the server’s words', async () => {
    await save({ port: mailServer.port, userName: '', enabled: true });
    await admin().call('POST', '/mail/test', { to: 'admin@wangchuan.gov.cn' });
    expect(mailServer.mails).toHaveLength(1);
    expect(mailServer.mails[0]?.subject).toContain('测试邮件');
    await mailServer.close();
    const down = await refusalOf(admin().call('POST', '/mail/test', { to: 'admin@wangchuan.gov.cn' }));
    expect([down.status, down.code]).toEqual([409, 'MAIL_TEST_FAILED']);
    expect(down.message).toContain('拒绝连接');
    mailServer = await startMailServer({}, mailServer.port);
    const injected = await refusalOf(admin().call('POST', '/mail/test', { to: 'a@b.cn\nRCPT TO:<c@d.cn>' }));
    expect(injected.code).toBe('INPUT_INVALID');
  });

  test('a person without an address gets no mail', async () => {
    expect(await deliveryOf(await tell())).toBeUndefined();
    await served.query(`UPDATE account SET mail_address = 'editor@wangchuan.gov.cn' WHERE id = $1`, [editorId]);
  });

  test('a notice is mailed once, though its job is run again', async () => {
    const noticeId = await tell();
    await work(noticeId);
    const [mail] = mailServer.mails;
    expect(mailServer.mails).toHaveLength(1);
    expect(mail?.subject).toBe('【年度报告】司法局“主要举措”一节距报送还有3天');
    expect(mail?.text).toContain(TEXT);
    expect(mail?.text).toContain('办理请打开:http://report.wangchuan.gov.cn:7300/sections/1');
    expect(mail?.from?.value).toEqual([{ name: '望川区人民政府办公室', address: 'report@wangchuan.gov.cn' }]);
    expect(await deliveryOf(noticeId)).toMatchObject({ state: 'sent', attempts: 1 });
    // The queue delivers once more, and a second run is asked for: nothing goes out.
    await served.query(`UPDATE job_run SET state = 'queued' WHERE subject_id = $1`, [noticeId]);
    await work(noticeId);
    await makeDue(noticeId);
    await work(noticeId);
    expect(mailServer.mails).toHaveLength(1);
  });

  test('two workers at one run send one mail', async () => {
    const before = mailServer.mails.length;
    const noticeId = await tell();
    await Promise.all([work(noticeId), work(noticeId), work(noticeId)]);
    expect(mailServer.mails).toHaveLength(before + 1);
  });

  test('with the server down it waits, and goes out once the server is back', async () => {
    const { port } = mailServer;
    await mailServer.close();
    const noticeId = await tell();
    await work(noticeId);
    expect(await deliveryOf(noticeId)).toMatchObject({ state: 'waiting', attempts: 1 });
    const { deliveries, troubled } = await show();
    expect(deliveries.waiting).toBe(1);
    expect(troubled[0]?.words).toContain('拒绝连接');
    expect(JSON.stringify(troubled)).not.toContain('主要举措');
    // Not yet due: nobody asks.
    await requestDueMails(door, context);
    expect(await runsOf(noticeId)).toHaveLength(1);
    mailServer = await startMailServer({}, port);
    await Promise.all([makeDue(noticeId), makeDue(noticeId)]);
    await work(noticeId);
    expect(mailServer.mails).toHaveLength(1);
    expect(await deliveryOf(noticeId)).toEqual({ state: 'sent', attempts: 2, last_error: null });
  });

  test('a refusal for good is kept in words and not tried again', async () => {
    const { port } = mailServer;
    await mailServer.close();
    mailServer = await startMailServer(
      { onRcptTo: (_address, _session, done) => done(refusing(550, '5.1.1 no such user')) },
      port,
    );
    const noticeId = await tell();
    await work(noticeId);
    expect(await deliveryOf(noticeId)).toMatchObject({ state: 'refused', attempts: 1 });
    expect((await deliveryOf(noticeId))?.last_error).toContain('550 5.1.1 no such user');
    await makeDue(noticeId);
    expect(await runsOf(noticeId)).toHaveLength(1);
  });

  test('switched off, what waits is left; a worker takes up mail by itself when it is on', async () => {
    const { port } = mailServer;
    await mailServer.close();
    mailServer = await startMailServer({}, port);
    const waiting = await tell();
    await save({ enabled: false });
    await work(waiting);
    expect(await deliveryOf(waiting)).toMatchObject({ state: 'skipped', attempts: 0 });
    await save({ enabled: true });
    await served.startWorker();
    const noticeId = await tell('请核对数据。');
    for (let i = 0; i < 100 && mailServer.mails.length === 0; i += 1) await new Promise((r) => setTimeout(r, 100));
    expect(mailServer.mails.map((m) => m.subject)).toEqual(['【年度报告】请核对数据']);
    for (let i = 0; i < 50 && (await deliveryOf(noticeId))?.state !== 'sent'; i += 1) {
      await new Promise((r) => setTimeout(r, 100));
    }
    expect((await deliveryOf(noticeId))?.state).toBe('sent');
  });
});
