import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import type { JobHandler } from '../jobs/run-job.js';
import type { Mail, MailOutcome, MailSender, MailServer, SecretVault } from '../ports/mail-sender.js';
import type { MailDeliveryRow } from '../ports/settings-rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { mailOfNotice } from './mail-of-notice.js';
import { mailServerOf } from './mail-server-of.js';

/** Minutes after each attempt that found nobody, then every eight hours: five days in all. */
const WAITS = [1, 5, 15, 30, 60, 120, 240, 480] as const;
const LONGEST_WAIT = 480;
const MOST_ATTEMPTS = 20;
/** How long a server that could not be reached is not tried again: other jobs must not wait for its silence. */
const PAUSE_MS = 60_000;

interface ReadyMail {
  readonly server: MailServer;
  readonly mail: Mail;
}

/** What is to be sent; the reason when nothing is. */
async function prepare(tx: Tx, vault: SecretVault, delivery: MailDeliveryRow): Promise<Outcome<ReadyMail | string>> {
  const notice = await tx.notices.get(delivery.noticeId);
  const account = await tx.accounts.get(delivery.accountId);
  if (!notice || !account) return notFound('该通知');
  const [settings] = await tx.mailSettings.list({ state: 'enabled' });
  if (!settings) return '邮件已停用';
  if (account.state !== 'active') return '账号已停用';
  if (!account.mailAddress) return '此人没有邮箱地址';
  const server = mailServerOf(settings, vault);
  if (isRefusal(server)) return server;
  const government = await tx.government();
  return { server, mail: mailOfNotice({ settings, government, notice, account, address: account.mailAddress }) };
}

const later = (iso: string, minutes: number): string => new Date(Date.parse(iso) + minutes * 60_000).toISOString();

/** Writes down how an attempt went: settled, or when to try again. */
async function settle(tx: Tx, noticeId: string, outcome: MailOutcome | { kind: 'skipped'; words: string }) {
  const [delivery] = await tx.mailDeliveries.list({ noticeId });
  if (delivery?.state !== 'waiting') return true;
  const now = await tx.now();
  const attempts = delivery.attempts + (outcome.kind === 'skipped' ? 0 : 1);
  const done = (state: MailDeliveryRow['state'], lastError: string | null) =>
    tx.mailDeliveries.change(delivery, { state, attempts, lastError, settledAt: now });
  switch (outcome.kind) {
    case 'accepted':
      return done('sent', null);
    case 'refused':
      return done('refused', outcome.words);
    case 'skipped':
      return done('skipped', outcome.words);
    case 'unreachable':
      if (attempts >= MOST_ATTEMPTS) return done('givenUp', outcome.words);
      return tx.mailDeliveries.change(delivery, {
        attempts,
        lastError: outcome.words,
        nextAt: later(now, WAITS[attempts - 1] ?? LONGEST_WAIT),
      });
  }
}

/**
 * Sends one notice to one address. A settled delivery is never sent again, and an attempt is one run however often it
 * is delivered. Only a process that dies between the server's yes and the commit sends twice; both have one Message-ID.
 */
export function mailHandler(door: UnitOfWork, vault: SecretVault, sender: MailSender): JobHandler {
  const silentUntil = new Map<string, number>();
  return {
    job: 'mail',
    async work(run, { context }) {
      const noticeId = run.subjectId;
      const ready = await door.run(context, async (tx): Promise<Outcome<ReadyMail | string | null>> => {
        const [delivery] = await tx.mailDeliveries.list({ noticeId });
        return delivery?.state === 'waiting' ? prepare(tx, vault, delivery) : null;
      });
      if (ready === null) return () => Promise.resolve(true);
      if (typeof ready === 'string') return (tx) => settle(tx, noticeId, { kind: 'skipped', words: ready });
      if (isRefusal(ready)) {
        return (tx) => settle(tx, noticeId, { kind: 'unreachable', words: ready.message });
      }
      const { server, mail } = ready;
      const place = `${server.host}:${server.port}`;
      if ((silentUntil.get(place) ?? 0) > Date.now()) {
        return (tx) => settle(tx, noticeId, { kind: 'unreachable', words: '邮件服务器刚才无法使用,稍后再试' });
      }
      const outcome = await sender.send(server, mail);
      if (outcome.kind === 'unreachable') silentUntil.set(place, Date.now() + PAUSE_MS);
      else silentUntil.delete(place);
      return (tx) => settle(tx, noticeId, outcome);
    },
    async undo(tx, run, refusal) {
      const [delivery] = await tx.mailDeliveries.list({ noticeId: run.subjectId });
      if (delivery?.state !== 'waiting') return true;
      return tx.mailDeliveries.change(delivery, {
        state: 'givenUp',
        lastError: refusal.message,
        settledAt: await tx.now(),
      });
    },
  };
}
