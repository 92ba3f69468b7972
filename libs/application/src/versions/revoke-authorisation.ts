import { conflict, isRefusal, notFound, reasonIsGiven, type Outcome } from '@chancery/domain';
import { notify } from '../notices/notify.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** 撤销授权: by the leader who gave it, with a reason; what was signed before stays signed. */
export function revokeAuthorisation(
  door: UnitOfWork,
  context: Context,
  input: { authorisationId: string; reason: string },
): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'authorisation.revoke', {});
    if (isRefusal(allowed)) return allowed;
    const given = await tx.authorisations.get(input.authorisationId);
    // Another leader's authorisation is not this one's to take back.
    if (given?.principalId !== context.actor.accountId) return notFound('您作出的该项授权');
    const reason = reasonIsGiven(input.reason, '撤销授权');
    if (isRefusal(reason)) return reason;
    if (given.untilDate < (await tx.today())) {
      return conflict('AUTHORISATION_ENDED', '该项授权已到期,无需撤销。');
    }
    const [revoked] = await tx.revocations.list({ authorisationId: given.id });
    if (revoked) return conflict('AUTHORISATION_REVOKED', '该项授权已经撤销,无需重复办理。');
    await tx.revocations.insert({
      authorisationId: given.id,
      accountId: context.actor.accountId,
      reason,
      at: await tx.now(),
    });
    tx.audit({ action: 'authorisation.revoke', objectType: 'authorisation', objectId: given.id, after: { reason } });
    await notify(tx, [given.delegateId], {
      kind: 'authorisationRevoked',
      key: `authorisation-revoked:${given.id}`,
      subjectType: 'authorisation',
      subjectId: given.id,
      text: `${context.actor.displayName}已撤销对您的代签授权:${reason}`,
      link: '/authorisations',
    });
    return true;
  });
}
