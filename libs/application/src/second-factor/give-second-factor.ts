import { isRefusal, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { factorOf } from './factor-of.js';
import { spendCode, type FactorTools } from './spend-code.js';

/** The person gives a code of the second factor; who has none has nothing to give. Attempts are limited by the caller. */
export function giveSecondFactor(
  door: UnitOfWork,
  tools: FactorTools,
  context: Context,
  code: string,
): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const factor = await factorOf(tx, context.actor.accountId, 'active');
    if (!factor) return true;
    const spent = await spendCode(tx, tools, factor, code);
    return isRefusal(spent) ? spent : true;
  });
}
