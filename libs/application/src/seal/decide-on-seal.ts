import { conflict, forbidden, isRefusal, notFound, reasonIsGiven, type Outcome } from '@chancery/domain';
import { notify } from '../notices/notify.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { SealDecisionRow } from '../ports/settings-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { knownSeals } from './current-seal.js';

/** The second person's word: a confirmed seal is used from now on, a declined one never. */
export function decideOnSeal(
  door: UnitOfWork,
  context: Context,
  input: { id: string; decision: SealDecisionRow['decision']; reason: string },
): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const { id, decision } = input;
    const action = `seal.${decision}` as const;
    const allowed = authorize(context.actor, action, {});
    if (isRefusal(allowed)) return allowed;
    const seal = (await knownSeals(tx)).find((known) => known.identity.id === id && known.upload !== null);
    if (!seal?.upload) return notFound('该印章');
    const reason = decision === 'decline' ? reasonIsGiven(input.reason, '不同意启用') : '';
    if (isRefusal(reason)) return reason;
    if (seal.status !== 'waiting') {
      return conflict('STATE_CONFLICT', '这枚印章已经确认过,或已有更新的印章。请刷新页面。', { status: seal.status });
    }
    const { accountId, displayName } = context.actor;
    if (seal.upload.uploadedBy === accountId) {
      return forbidden('SECOND_PERSON_REQUIRED', '印章须由上传人以外的印章管理员确认。');
    }
    await tx.sealDecisions.insert({ identityId: id, decision, reason, accountId, displayName, at: await tx.now() });
    tx.audit({ action, objectType: 'seal', objectId: id, after: { seal: seal.identity.subjectName, reason } });
    const name = seal.identity.subjectName;
    await notify(tx, [seal.upload.uploadedBy], {
      kind: 'seal',
      key: `seal:${id}:${decision}`,
      subjectType: 'seal',
      subjectId: id,
      text:
        decision === 'confirm'
          ? `${displayName}已确认启用印章“${name}”。`
          : `${displayName}不同意启用印章“${name}”:${reason}`,
      link: '/admin/seal',
    });
    return true;
  });
}
