import type { Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { factorOf } from './factor-of.js';
import { asksForSecondFactor } from './security-settings.js';

export interface SecondFactorView {
  readonly active: boolean;
  /** When it was bound; null without one. */
  readonly since: string | null;
  readonly recoveryLeft: number;
  /** The office asks for it at 签发 and 用印. */
  readonly requiredForSigning: boolean;
}

/** Whether the person has a second factor, and whether the office asks for one. */
export function showSecondFactor(door: UnitOfWork, context: Context): Promise<Outcome<SecondFactorView>> {
  return door.run(context, async (tx) => {
    const factor = await factorOf(tx, context.actor.accountId, 'active');
    return {
      active: factor !== null,
      since: factor?.at ?? null,
      recoveryLeft: factor?.recoveryHashes.length ?? 0,
      requiredForSigning: await asksForSecondFactor(tx),
    };
  });
}
