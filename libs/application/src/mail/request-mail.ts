import type { MailDeliveryRow } from '../ports/settings-rows.js';
import type { NoticeRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** The job of a delivery's next attempt: asked for twice it is one run, because the key counts the attempts made. */
export async function requestAttempt(tx: Tx, delivery: MailDeliveryRow): Promise<void> {
  await tx.requestJob({
    job: 'mail',
    key: `mail:${delivery.noticeId}:${delivery.attempts}`,
    subjectId: delivery.noticeId,
    // Nobody asks for a mail; the run is noted for whoever is to get it.
    requestedBy: delivery.accountId,
  });
}

/**
 * Puts notices on their way to the persons' mail addresses, in the transaction that tells them: told and on its way,
 * or neither. Nothing where mail is switched off or a person has no address.
 */
export async function requestMail(tx: Tx, notices: readonly NoticeRow[]): Promise<void> {
  if (notices.length === 0) return;
  const [settings] = await tx.mailSettings.list({ state: 'enabled' });
  if (!settings) return;
  for (const notice of notices) {
    const account = await tx.accounts.get(notice.accountId);
    if (!account?.mailAddress || account.state !== 'active') continue;
    const delivery = await tx.mailDeliveries.insert({
      state: 'waiting',
      noticeId: notice.id,
      accountId: notice.accountId,
      attempts: 0,
      lastError: null,
      nextAt: await tx.now(),
      settledAt: null,
    });
    await requestAttempt(tx, delivery);
  }
}
