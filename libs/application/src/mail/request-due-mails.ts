import type { Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { requestAttempt } from './request-mail.js';

/** Tries again what could not be delivered and is due. Any number of workers may ask; each attempt is one run. */
export function requestDueMails(door: UnitOfWork, context: Context): Promise<Outcome<number>> {
  return door.run(context, async (tx) => {
    const due = await tx.mailDeliveries.due();
    for (const delivery of due) await requestAttempt(tx, delivery);
    return due.length;
  });
}
