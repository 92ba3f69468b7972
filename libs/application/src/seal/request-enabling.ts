import { isRefusal, reasonIsGiven, type Outcome } from '@chancery/domain';
import { spendReAuthentication } from '../log-ins/spend-re-authentication.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { moveSeal, sealStep } from './seal-step.js';
import { tellOfSeal } from './tell-of-seal.js';

/** 申请重新启用 a disabled seal, with a reason; another person enables it. */
export function requestEnabling(
  door: UnitOfWork,
  context: Context,
  input: { id: string; reason: string },
): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const step = await sealStep(tx, input.id, 'requestEnabling');
    if (isRefusal(step)) return step;
    const reason = reasonIsGiven(input.reason, '重新启用印章');
    if (isRefusal(reason)) return reason;
    const spent = await spendReAuthentication(tx, 'seal.requestEnabling');
    if (isRefusal(spent)) return spent;
    const seal = await moveSeal(tx, step, reason, {}, { ...spent });
    const text = `${context.actor.displayName}申请重新启用印章“${step.identity.subjectName}”:${reason}`;
    await tellOfSeal(tx, seal, { posts: ['sealKeeper'] }, text);
    return true;
  });
}
