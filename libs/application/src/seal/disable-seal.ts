import { isRefusal, reasonIsGiven, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { moveSeal, sealStep } from './seal-step.js';
import { tellOfSeal } from './tell-of-seal.js';

/** 停用, with a reason: at once and by one person, because it may be urgent. What is being sealed with it is not kept. */
export function disableSeal(
  door: UnitOfWork,
  context: Context,
  input: { id: string; reason: string },
): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const step = await sealStep(tx, input.id, 'disable');
    if (isRefusal(step)) return step;
    const reason = reasonIsGiven(input.reason, '停用印章');
    if (isRefusal(reason)) return reason;
    const seal = await moveSeal(tx, step, reason);
    const text = `${context.actor.displayName}停用了印章“${step.identity.subjectName}”:${reason}`;
    await tellOfSeal(tx, seal, { posts: ['sealKeeper', 'systemAdmin', 'registrar'] }, text);
    return true;
  });
}
