import {
  conflict,
  cycleLifecycle,
  dispatchLifecycle,
  isRefusal,
  nextState,
  type BusinessDate,
  type Outcome,
} from '@chancery/domain';
import { canonicalJson } from '@chancery/documents';
import { tellNextOffice } from '../dispatch/tell-next-office.js';
import { spendReAuthentication } from '../log-ins/spend-re-authentication.js';
import type { Context } from '../ports/actor.js';
import type { DispatchRow } from '../ports/dispatch-rows.js';
import type { VersionRow } from '../ports/rows.js';
import type { SealProvider } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { decisionStep, type DecisionInput } from './decision-step.js';
import { identityOf } from './identity-of.js';
import { principalOf } from './stage-facts.js';

/** What the leader's signature covers: the content by digest and the dispatch fields, as canonical JSON. */
export function signedStatement(
  version: VersionRow,
  dispatch: DispatchRow,
  decision: { opinion: string; signer: string; onBehalfOf: string | null; signedOn: BusinessDate },
): string {
  return canonicalJson({
    contentDigest: version.digest,
    dispatch: dispatch.fields,
    opinion: decision.opinion,
    onBehalfOf: decision.onBehalfOf,
    schema: 1,
    signedOn: decision.signedOn,
    signer: decision.signer,
    title: version.model.title,
  });
}

/**
 * 签发: the leader's decision with opinion, name and date (条例第二十二条), kept with a detached CMS
 * signature over content digest and dispatch fields. 成文日期 is this day. A person with a written
 * authorisation signs in the leader's place, marked 代.
 */
export function signOffVersion(
  door: UnitOfWork,
  seals: SealProvider,
  context: Context,
  input: DecisionInput,
): Promise<Outcome<VersionRow>> {
  return door.run(context, async (tx) => {
    const step = await decisionStep(tx, input, 'signOff');
    if (isRefusal(step)) return step;
    const { version, cycle, stage } = step;
    if (version.stage !== cycle.stages.length - 1) {
      return conflict('STAGE_NOT_LAST', '尚有审批环节未完成,不能签发。', { stage: stage.key });
    }
    const [dispatch] = await tx.dispatches.list({ cycleId: cycle.id });
    if (!dispatch) return conflict('DISPATCH_MISSING', '尚未拟发文稿纸,不能签发。');
    const dispatchState = nextState(dispatchLifecycle, dispatch.state, 'signOff');
    if (isRefusal(dispatchState)) return dispatchState;
    const cycleState = nextState(cycleLifecycle, cycle.state, 'signOff');
    if (isRefusal(cycleState)) return cycleState;

    const spent = await spendReAuthentication(tx, 'version.signOff');
    if (isRefusal(spent)) return spent;
    const { accountId, displayName, posts } = context.actor;
    const inPerson = posts.some((held) => held.post === stage.post);
    const principalId = inPerson ? null : await principalOf(tx, stage.post);
    const principal = principalId ? await tx.accounts.get(principalId) : null;
    const onBehalfOf = principal?.displayName ?? null;
    const signedOn = await tx.today();
    const opinion = input.opinion.trim();
    const statement = signedStatement(version, dispatch, { opinion, signer: displayName, onBehalfOf, signedOn });
    const identity = await identityOf(tx, seals, accountId, displayName);
    const cms = await seals.signDetached(new TextEncoder().encode(statement), identity);
    if (isRefusal(cms)) return cms;
    await tx.approvals.insert({
      versionId: version.id,
      stageKey: stage.key,
      stageLabel: stage.label,
      decision: 'signOff',
      opinion,
      digest: version.digest,
      accountId,
      displayName,
      onBehalfOf,
      decidedOn: signedOn,
      at: await tx.now(),
      cms,
      signedStatement: statement,
    });
    await tx.cycles.change(cycle, { state: cycleState });
    const signed = await tx.dispatches.change(dispatch, {
      state: dispatchState,
      versionId: version.id,
      signedOn,
      signerName: onBehalfOf ? `${onBehalfOf}（${displayName}代）` : displayName,
    });
    await tellNextOffice(tx, signed);
    tx.audit({
      action: 'version.signOff',
      objectType: 'version',
      objectId: version.id,
      before: { state: version.state },
      after: { digest: version.digest, opinion, onBehalfOf, signedOn, ...spent },
    });
    return tx.versions.change(version, { state: step.next });
  });
}
