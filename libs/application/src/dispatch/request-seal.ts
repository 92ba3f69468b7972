import { isRefusal, type Outcome } from '@chancery/domain';
import { spendReAuthentication } from '../log-ins/spend-re-authentication.js';
import type { Context } from '../ports/actor.js';
import type { DispatchRow } from '../ports/dispatch-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { sealToUse, type DescribesCertificates } from '../seal/seal-to-use.js';
import { reasonIsGiven } from './conformance-of-original.js';
import { dispatchStep, moveDispatch } from './dispatch-step.js';
import { signaturesAreReady } from './signatures-are-ready.js';

/**
 * 申请用印, by the registrar, who has just shown again who they are; `reason` says why an original that is not as the
 * standard asks is sealed all the same.
 * Refuses with CONFORMANCE_REASON_REQUIRED where that reason is missing, RE_AUTHENTICATION_REQUIRED, and where no seal may
 * seal (`aSealInUseSeals`).
 */
export function requestSeal(
  door: UnitOfWork,
  certificates: DescribesCertificates,
  context: Context,
  { dispatchId, reason }: { dispatchId: string; reason: string },
): Promise<Outcome<DispatchRow>> {
  return door.run(context, async (tx) => {
    const step = await dispatchStep(tx, dispatchId, 'requestSeal');
    if (isRefusal(step)) return step;
    const given = reasonIsGiven(step.dispatch, reason);
    if (isRefusal(given)) return given;
    const signatures = await signaturesAreReady(tx, step.dispatch);
    if (isRefusal(signatures)) return signatures;
    const seal = await sealToUse(tx, certificates);
    if (isRefusal(seal)) return seal;
    const spent = await spendReAuthentication(tx, 'dispatch.requestSeal');
    if (isRefusal(spent)) return spent;
    const changes = {
      sealRequestedBy: context.actor.accountId,
      conformanceReason: step.dispatch.conformance?.verdict === 'notMet' ? reason : null,
    };
    return moveDispatch(tx, step, 'requestSeal', changes, { ...spent });
  });
}
