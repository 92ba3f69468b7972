import { isRefusal, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { MailDeliveryRow, MailTally } from '../ports/settings-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { mailSettingsView, type MailSettingsView } from './mail-settings-view.js';

/** A mail that has not arrived: whose and why, and nothing of what it says. */
export interface TroubledMail {
  readonly id: string;
  readonly displayName: string;
  readonly state: MailDeliveryRow['state'];
  readonly attempts: number;
  readonly words: string;
  /** null: it is not tried again. */
  readonly nextAt: string | null;
}

export interface MailOverview {
  readonly settings: MailSettingsView;
  readonly deliveries: MailTally;
  readonly troubled: readonly TroubledMail[];
}

const SHOWN = 20;

export function showMailSettings(door: UnitOfWork, context: Context): Promise<Outcome<MailOverview>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'mail.show', {});
    if (isRefusal(allowed)) return allowed;
    const [row] = await tx.mailSettings.list({});
    const troubled: TroubledMail[] = [];
    for (const { id, accountId, state, attempts, lastError, nextAt } of await tx.mailDeliveries.troubled(SHOWN)) {
      const displayName = (await tx.accounts.get(accountId))?.displayName ?? '';
      troubled.push({
        id,
        displayName,
        state,
        attempts,
        words: lastError ?? '',
        nextAt: state === 'waiting' ? nextAt : null,
      });
    }
    return { settings: mailSettingsView(row), deliveries: await tx.mailDeliveries.tally(), troubled };
  });
}
