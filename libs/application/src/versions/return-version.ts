import {
  cycleLifecycle,
  digestIsTheOneShown,
  invalid,
  isRefusal,
  nextState,
  notFound,
  reasonIsGiven,
  versionLifecycle,
  type Outcome,
} from '@chancery/domain';
import { holdersOf, notify } from '../notices/notify.js';
import { authorize } from '../permissions/authorize.js';
import { EDITORS } from '../permissions/grants.js';
import type { Context } from '../ports/actor.js';
import type { VersionRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { stageRelation } from './stage-facts.js';
import { tellWhoIsDue } from './tell-who-is-due.js';
import { withWhatChanged } from './with-what-changed.js';

export interface ReturnVersionInput {
  readonly versionId: string;
  readonly digest: string;
  readonly reason: string;
  /** `text`: back to the editors, the text may change; else the key of an earlier stage, the text stays. */
  readonly to: string;
}

/** 退回修改 with a reason, to the editors or to an earlier stage. Decisions made so far stay on record with their digest. */
export function returnVersion(
  door: UnitOfWork,
  context: Context,
  input: ReturnVersionInput,
): Promise<Outcome<VersionRow>> {
  return door.run(context, async (tx) => {
    const version = await tx.versions.get(input.versionId);
    const cycle = version && (await tx.cycles.get(version.cycleId));
    if (!version || !cycle) return notFound('该稿本');
    // Right before state: who may not decide does not learn how far the version has come.
    const allowed = authorize(context.actor, 'version.returnForRevision', await stageRelation(tx, cycle, version));
    if (isRefusal(allowed)) return allowed;
    const next = nextState(versionLifecycle, version.state, 'returnForRevision');
    if (isRefusal(next)) return withWhatChanged(tx, version, input.digest, next);
    const shown = digestIsTheOneShown(version, input);
    if (isRefusal(shown)) return withWhatChanged(tx, version, input.digest, shown);
    const reason = reasonIsGiven(input.reason, '退回修改');
    if (isRefusal(reason)) return reason;
    const target = cycle.stages.findIndex((stage) => stage.key === input.to);
    if (input.to !== 'text' && (target < 0 || target >= version.stage)) {
      return invalid('RETURN_TARGET_UNKNOWN', '只能退回给统稿(修改文字)或此前的环节。请重新选择。', {
        allowed: ['text', ...cycle.stages.slice(0, version.stage).map((s) => s.key)],
      });
    }
    const stage = cycle.stages[version.stage];
    await tx.approvals.insert({
      versionId: version.id,
      stageKey: stage?.key ?? '',
      stageLabel: stage?.label ?? '',
      decision: 'return',
      opinion: reason,
      digest: version.digest,
      accountId: context.actor.accountId,
      displayName: context.actor.displayName,
      onBehalfOf: null,
      decidedOn: await tx.today(),
      at: await tx.now(),
      cms: null,
      signedStatement: null,
    });
    tx.audit({
      action: 'version.returnForRevision',
      objectType: 'version',
      objectId: version.id,
      before: { stage: stage?.key },
      after: { to: input.to, reason, digest: version.digest },
    });
    if (input.to !== 'text') {
      const moved = await tx.versions.change(version, { stage: target });
      await tellWhoIsDue(tx, cycle, moved);
      return moved;
    }
    const cycleState = nextState(cycleLifecycle, cycle.state, 'returnText');
    if (isRefusal(cycleState)) return cycleState;
    await tx.cycles.change(cycle, { state: cycleState });
    await notify(tx, await holdersOf(tx, EDITORS), {
      kind: 'versionReturned',
      key: `version-returned:${version.id}`,
      subjectType: 'version',
      subjectId: version.id,
      text: `《${cycle.title}》第${version.seq}稿在“${stage?.label ?? ''}”被退回修改:${reason}`,
      link: `/versions/${version.id}`,
    });
    return tx.versions.change(version, { state: next });
  });
}
