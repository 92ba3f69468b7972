import { isRefusal, reasonIsGiven, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { moveSeal, sealStep } from './seal-step.js';
import { tellOfSeal } from './tell-of-seal.js';

/** 不同意启用, with a reason: a new seal has to be filed anew, one that was to be enabled again stays disabled. */
export function declineSeal(
  door: UnitOfWork,
  context: Context,
  input: { id: string; reason: string },
): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const step = await sealStep(tx, input.id, 'decline');
    if (isRefusal(step)) return step;
    const reason = reasonIsGiven(input.reason, '不同意启用');
    if (isRefusal(reason)) return reason;
    const seal = await moveSeal(tx, step, reason);
    const { displayName } = context.actor;
    const asked = step.deeds.at(-1)?.accountId;
    const text = `${displayName}不同意启用印章“${step.identity.subjectName}”:${reason}`;
    await tellOfSeal(tx, seal, { accounts: [step.upload?.uploadedBy, asked] }, text);
    return true;
  });
}
