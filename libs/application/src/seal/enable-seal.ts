import { aSealTakesTwoPersons, isRefusal, type Outcome } from '@chancery/domain';
import { spendReAuthentication } from '../log-ins/spend-re-authentication.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { currentSeal } from './known-seals.js';
import { moveSeal, sealStep } from './seal-step.js';
import { tellOfSeal } from './tell-of-seal.js';

/**
 * 启用, by a second person who has just shown again who they are: from now on this seal is used. The one that was in use is
 * disabled in the same breath. Refuses with SECOND_PERSON_REQUIRED, RE_AUTHENTICATION_REQUIRED.
 */
export function enableSeal(door: UnitOfWork, context: Context, id: string): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const step = await sealStep(tx, id, 'enable');
    if (isRefusal(step)) return step;
    const { accountId, displayName } = context.actor;
    const second = aSealTakesTwoPersons('enable', step.deeds, accountId);
    if (isRefusal(second)) return second;
    const spent = await spendReAuthentication(tx, 'seal.enable');
    if (isRefusal(spent)) return spent;
    const name = step.identity.subjectName;
    const former = await currentSeal(tx);
    if (former) await moveSeal(tx, { ...former, action: 'disable', next: 'disabled' }, `启用新印章“${name}”`);
    const seal = await moveSeal(tx, step, '', {}, { ...spent });
    const first = step.deeds.at(-1)?.accountId;
    await tellOfSeal(
      tx,
      seal,
      { accounts: [step.upload?.uploadedBy, first] },
      `${displayName}已确认启用印章“${name}”。`,
    );
    return true;
  });
}
