import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Mail, MailServer } from '@chancery/application';
import { refusing, startMailServer, type TestMailServer } from '@chancery/testing';
import type { SMTPServerOptions } from 'smtp-server';
import { SmtpMailSender } from '../src/index.js';
import { selfSigned, type SelfSigned } from '@chancery/testing';

const MAIL: Mail = {
  from: { name: '临江市望川区人民政府', address: 'report@wangchuan.gov.cn' },
  to: { name: '王立新', address: 'wang@wangchuan.gov.cn' },
  subject: '【年度报告】司法局:您部门的材料距报送还有3天,请抓紧办理',
  text: '王立新同志:\n\n“主要举措”一节请于2026年2月1日前报送。\n',
  messageId: '<notice-1@wangchuan.gov.cn>',
};

describe('SmtpMailSender', () => {
  const sender = new SmtpMailSender();
  let pair: SelfSigned;
  let open: TestMailServer | null = null;
  const start = async (options: SMTPServerOptions = {}): Promise<TestMailServer> =>
    (open = await startMailServer(options));
  const at = (port: number, more: Partial<MailServer> = {}): MailServer => ({
    host: '127.0.0.1',
    port,
    security: 'none',
    trustedCertificate: null,
    login: null,
    ...more,
  });
  beforeAll(async () => {
    pair = await selfSigned();
  });
  afterEach(async () => {
    await open?.close();
    open = null;
  });

  test('Chinese names, subject and text arrive as they were written', async () => {
    const { port, mails } = await start();
    expect((await sender.send(at(port), MAIL)).kind).toBe('accepted');
    const [mail] = mails;
    expect(mails).toHaveLength(1);
    expect(mail?.subject).toBe(MAIL.subject);
    expect(mail?.text).toBe(MAIL.text);
    expect(mail?.from?.value).toEqual([MAIL.from]);
    expect(mail?.messageId).toBe(MAIL.messageId);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  });

  test('by TLS and by STARTTLS, to a server whose certificate is named', async () => {
    for (const [security, secure] of [
      ['tls', true],
      ['starttls', false],
    ] as const) {
      const { port, mails } = await start({ secure, ...pair });
      const trusting = at(port, { security, trustedCertificate: pair.cert });
      expect([security, await sender.send(trusting, MAIL)]).toMatchObject([security, { kind: 'accepted' }]);
      expect(mails).toHaveLength(1);
      const refused = await sender.send(at(port, { security }), MAIL);
      expect(refused.kind).toBe('unreachable');
      expect(refused.words).toContain('自签');
      await open?.close();
      open = null;
    }
  });

  test('STARTTLS is asked for: a server without it gets no mail and no password', async () => {
    const { port, mails } = await start();
    const login = { userName: 'report', password: 'secret-of-ours' };
    expect((await sender.send(at(port, { security: 'starttls', login }), MAIL)).kind).toBe('unreachable');
    expect(mails).toEqual([]);
  });

  test('a wrong password is told with the server’s own words', async () => {
    const { port } = await start({
      ...pair,
      authOptional: false,
      onAuth: ({ password }, _session, done) =>
        password === 'right' ? done(null, { user: 'report' }) : done(refusing(535, '5.7.8 authentication failed')),
    });
    const as = (password: string) =>
      at(port, { security: 'starttls', trustedCertificate: pair.cert, login: { userName: 'report', password } });
    const refused = await sender.send(as('wrong'), MAIL);
    expect(refused.kind).toBe('unreachable');
    expect(refused.words).toMatch(/用户名或密码.*535 5\.7\.8 authentication failed/);
    expect(refused.words).not.toContain('wrong');
    expect((await sender.send(as('right'), MAIL)).kind).toBe('accepted');
  });

  test('a 5xx to the recipient is for good, a 4xx is not', async () => {
    const to = (code: number) => ({
      onRcptTo: (_address: unknown, _session: unknown, done: (error?: Error) => void) =>
        done(refusing(code, 'mailbox 不可用')),
    });
    const first = await start(to(550));
    expect(await sender.send(at(first.port), MAIL)).toMatchObject({ kind: 'refused' });
    await first.close();
    const second = await start(to(451));
    const later = await sender.send(at(second.port), MAIL);
    expect(later).toMatchObject({ kind: 'unreachable' });
    expect(later.words).toContain('451');
  });

  test('nobody listening, and a name that does not exist, are told in words', async () => {
    const server = await startMailServer();
    await server.close();
    expect((await sender.send(at(server.port), MAIL)).words).toContain('拒绝连接');
    const unknown = await sender.send(at(25, { host: 'mail.invalid' }), MAIL);
    expect(unknown.kind).toBe('unreachable');
    expect(unknown.words).toMatch(/主机/);
  }, 60_000);

  test('what is no mail server is not quoted: its words are nobody’s business', async () => {
    const server: Server = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\ninternal secret\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const outcome = await sender.send(at((server.address() as AddressInfo).port), MAIL);
    server.close();
    expect(outcome.kind).toBe('unreachable');
    expect(outcome.words).not.toMatch(/secret|HTTP/);
    expect(outcome.words).toContain('不是 SMTP');
  });

  test.each(['subject', 'messageId'] as const)('a line break in the %s sends nothing', async (field) => {
    const { port, mails } = await start();
    const injected = { ...MAIL, [field]: 'a\r\nBcc: everybody@example.org' };
    await expect(sender.send(at(port), injected)).rejects.toThrow('line break');
    expect(mails).toEqual([]);
  });
});
