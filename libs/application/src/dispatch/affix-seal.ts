import { isRefusal, sealingNeedsTwoPersons, type Outcome } from '@chancery/domain';
import { spendReAuthentication } from '../log-ins/spend-re-authentication.js';
import type { Context } from '../ports/actor.js';
import type { JobRunRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { sealToUse, type DescribesCertificates } from '../seal/seal-to-use.js';
import { dispatchStep, moveDispatch } from './dispatch-step.js';
import { signaturesAreReady } from './signatures-are-ready.js';

/**
 * 用印: a second person, who has just shown again who they are, confirms; the seal is affixed by a job that is bound to
 * this decision. Refuses with SECOND_PERSON_REQUIRED, RE_AUTHENTICATION_REQUIRED, and where no seal
 * may seal (`aSealInUseSeals`).
 */
export function affixSeal(
  door: UnitOfWork,
  certificates: DescribesCertificates,
  context: Context,
  dispatchId: string,
): Promise<Outcome<JobRunRow>> {
  return door.run(context, async (tx) => {
    const step = await dispatchStep(tx, dispatchId, 'affixSeal');
    if (isRefusal(step)) return step;
    const second = sealingNeedsTwoPersons(step.dispatch.sealRequestedBy, context.actor.accountId);
    if (isRefusal(second)) return second;
    const signatures = await signaturesAreReady(tx, step.dispatch);
    if (isRefusal(signatures)) return signatures;
    const seal = await sealToUse(tx, certificates);
    if (isRefusal(seal)) return seal;
    const spent = await spendReAuthentication(tx, 'dispatch.affixSeal');
    if (isRefusal(spent)) return spent;
    const moved = await moveDispatch(tx, step, 'affixSeal', {}, { ...spent });
    return tx.requestJob({
      job: 'seal',
      key: `seal:${dispatchId}:${moved.version}`,
      subjectId: dispatchId,
      parameters: { version: String(moved.version) },
    });
  });
}
