import { conflict, dispatchLifecycle, isRefusal, nextState, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/**
 * Choosing any 密级 stops the flow: this system is not for secrets (涉密不上网、上网不涉密).
 * Nothing is deleted; the choice is audited. Always answers with the notice.
 */
export async function stopForSecrecy(
  door: UnitOfWork,
  context: Context,
  input: { cycleId: string; classification: string },
): Promise<Outcome<never>> {
  const stopped = await door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'dispatch.prepare', {});
    if (isRefusal(allowed)) return allowed;
    if (!(await tx.cycles.get(input.cycleId))) return notFound('该年度任务');
    const [dispatch] = await tx.dispatches.list({ cycleId: input.cycleId });
    if (dispatch) {
      const state = nextState(dispatchLifecycle, dispatch.state, 'stopForSecrecy');
      if (isRefusal(state)) return state;
      await tx.dispatches.change(dispatch, { state });
    }
    tx.audit({
      action: 'dispatch.stopForSecrecy',
      objectType: 'cycle',
      objectId: input.cycleId,
      after: { classification: input.classification },
    });
    return true;
  });
  if (isRefusal(stopped)) return stopped;
  return conflict(
    'CLASSIFIED_NOT_ALLOWED',
    '本系统为非涉密系统,不得处理标有密级的文件。流程已停止并留痕,内容未删除。请走机要渠道办理,并联系保密部门处置本系统中的内容。',
  );
}
