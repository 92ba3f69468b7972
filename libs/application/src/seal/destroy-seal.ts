import { aSealTakesTwoPersons, isRefusal, reasonIsGiven, type Outcome } from '@chancery/domain';
import { spendReAuthentication } from '../log-ins/spend-re-authentication.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { moveSeal, sealStep } from './seal-step.js';
import { tellOfSeal } from './tell-of-seal.js';

/**
 * 销毁, with a reason, by another person than the one who disabled it: the key is wiped for good. Certificate and picture
 * stay, so that what it sealed can be verified. Refuses with SECOND_PERSON_REQUIRED, RE_AUTHENTICATION_REQUIRED.
 */
export function destroySeal(
  door: UnitOfWork,
  context: Context,
  input: { id: string; reason: string },
): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const step = await sealStep(tx, input.id, 'destroy');
    if (isRefusal(step)) return step;
    const second = aSealTakesTwoPersons('destroy', step.deeds, context.actor.accountId);
    if (isRefusal(second)) return second;
    const reason = reasonIsGiven(input.reason, '销毁印章');
    if (isRefusal(reason)) return reason;
    const spent = await spendReAuthentication(tx, 'seal.destroy');
    if (isRefusal(spent)) return spent;
    await tx.signingIdentities.wipeKey(step.identity.id);
    const seal = await moveSeal(tx, step, reason, {}, { ...spent });
    const text = `${context.actor.displayName}销毁了印章“${step.identity.subjectName}”:${reason}`;
    await tellOfSeal(tx, seal, { posts: ['sealKeeper', 'systemAdmin'] }, text);
    return true;
  });
}
