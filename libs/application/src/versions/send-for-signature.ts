import {
  conflict,
  cycleLifecycle,
  digestIsTheOneShown,
  graveFindingsAreSettled,
  isRefusal,
  nextState,
  notFound,
  versionLifecycle,
  type Outcome,
} from '@chancery/domain';
import { figureConflictsOf } from '../figures/version-figures.js';
import { authorize } from '../permissions/authorize.js';
import { openGraveFindings } from '../proofreading/findings-of-version.js';
import { withFindings, type ProofreadingDesk } from '../proofreading/with-findings.js';
import type { Context } from '../ports/actor.js';
import type { VersionRow } from '../ports/rows.js';
import { askForProof } from './proof-of-version.js';
import { tellWhoIsDue } from './tell-who-is-due.js';

/** 送签: the frozen version starts on its way; gaps, a newer submission, contradictory figures, 严重 findings or other addressees stop it here. */
export function sendForSignature(
  desk: ProofreadingDesk,
  context: Context,
  input: { versionId: string; digest: string },
): Promise<Outcome<VersionRow>> {
  return withFindings(desk, context, input.versionId, async (tx) => {
    const allowed = authorize(context.actor, 'version.sendForSignature', {});
    if (isRefusal(allowed)) return allowed;
    const version = await tx.versions.get(input.versionId);
    if (!version) return notFound('该稿本');
    const cycle = await tx.cycles.get(version.cycleId);
    if (!cycle) return notFound('该年度任务');
    const state = nextState(versionLifecycle, version.state, 'sendForSignature');
    if (isRefusal(state)) return state;
    const cycleState = nextState(cycleLifecycle, cycle.state, 'sendForSignature');
    if (isRefusal(cycleState)) return cycleState;
    const shown = digestIsTheOneShown(version, input);
    if (isRefusal(shown)) return shown;
    if (version.gaps.length > 0) {
      return conflict(
        'VERSION_HAS_GAPS',
        `稿件尚有空缺:${version.gaps.join('、')}。请待有关部门报送并采用后重新汇总。`,
        version.gaps,
      );
    }
    if (version.staleSections.length > 0) {
      return conflict('VERSION_STALE', '汇总之后又有部门报送了新稿。请重新收集、汇总后再送签。', version.staleSections);
    }
    const figures = await figureConflictsOf(tx, version);
    if (figures.length > 0) {
      const first = figures.slice(0, 3).map((conflicting) => conflicting.message);
      return conflict(
        'FIGURES_CONFLICT',
        `稿件中有 ${figures.length} 处数据未定,不能送签。${[...new Set(first)].join('')}`,
        figures,
      );
    }
    const open = await openGraveFindings(tx, desk.proofreader.edition, cycle, version);
    if (isRefusal(open)) return open;
    const proofread = graveFindingsAreSettled(open);
    if (isRefusal(proofread)) return proofread;
    const [dispatch] = await tx.dispatches.list({ cycleId: cycle.id });
    if (dispatch?.state !== 'prepared') {
      return conflict('DISPATCH_NOT_READY', '发文稿纸未拟好或已停止,不能送签。请先办理发文稿纸。');
    }
    if (dispatch.fields.addressees.join('\n') !== version.model.addressees.join('\n')) {
      return conflict('ADDRESSEES_CHANGED', '汇总之后改动了主送机关。请重新汇总后再送签。');
    }
    await tx.cycles.change(cycle, { state: cycleState });
    const sent = await tx.versions.change(version, { state, stage: 0 });
    tx.audit({
      action: 'version.sendForSignature',
      objectType: 'version',
      objectId: version.id,
      before: { state: version.state },
      after: { state, digest: version.digest },
    });
    // The leader does not wait for pages: they are made while the first stages read.
    await askForProof(tx, sent);
    await tellWhoIsDue(tx, cycle, sent);
    return sent;
  });
}
