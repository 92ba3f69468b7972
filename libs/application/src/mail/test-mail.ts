import { randomUUID } from 'node:crypto';
import { conflict, isRefusal, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { Mail, MailSender, MailServer, SecretVault } from '../ports/mail-sender.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { mailServerOf } from './mail-server-of.js';

export interface TestMailAnswer {
  /** What the server answered when it took the mail over. */
  readonly said: string;
}

/** Really sends a mail by the saved settings, switched on or not, and tells what the server said to it. */
export async function testMail(
  door: UnitOfWork,
  vault: SecretVault,
  sender: MailSender,
  context: Context,
  input: { to: string },
): Promise<Outcome<TestMailAnswer>> {
  const ready = await door.run(context, async (tx): Promise<Outcome<{ server: MailServer; mail: Mail }>> => {
    const allowed = authorize(context.actor, 'mail.test', {});
    if (isRefusal(allowed)) return allowed;
    const [settings] = await tx.mailSettings.list({});
    if (!settings) return conflict('MAIL_NOT_SET', '尚未保存邮件设置。请先保存,再发送测试邮件。');
    const server = mailServerOf(settings, vault);
    if (isRefusal(server)) return server;
    const { fromAddress, fromName } = settings;
    const government = await tx.government();
    const mail: Mail = {
      from: { name: fromName || government.name, address: fromAddress },
      to: { name: context.actor.displayName, address: input.to },
      subject: '【年度报告】测试邮件',
      text: `${context.actor.displayName}同志:\n\n这是年度报告编审系统的测试邮件。您收到它,说明邮件设置可用。\n\n${government.name}\n`,
      messageId: `<test-${randomUUID()}@${fromAddress.split('@')[1] ?? 'localhost'}>`,
    };
    return { server, mail };
  });
  if (isRefusal(ready)) return ready;
  const { kind, words } = await sender.send(ready.server, ready.mail);
  const noted = await door.run(context, (tx) => {
    tx.audit({ action: 'mail.test', objectType: 'mailSettings', objectId: '', after: { to: input.to, kind, words } });
    return Promise.resolve(true);
  });
  if (isRefusal(noted)) return noted;
  return kind === 'accepted' ? { said: words } : conflict('MAIL_TEST_FAILED', `测试邮件没有发出:${words}`);
}
