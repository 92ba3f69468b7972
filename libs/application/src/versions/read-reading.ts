import { isRefusal, notFound, versionLifecycle, type BusinessDate, type Outcome } from '@chancery/domain';
import { type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { ApprovalRow, CycleRow, VersionRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { changesSinceSeen, type ChangesSinceSeen } from './changes-since-seen.js';
import { findProof, type ProofState } from './proof-of-version.js';
import { versionActions } from './version-actions.js';
import { principalOf } from './stage-facts.js';

/** One step of approval as it stands for a version. */
export interface ReadingStage {
  readonly key: string;
  readonly label: string;
  readonly state: 'done' | 'due' | 'waiting';
  readonly opinionRequired: boolean;
}

/** A decision as it is shown: who, in whose place, what, when. */
export interface ReadingOpinion {
  readonly id: string;
  readonly stageLabel: string;
  readonly decision: ApprovalRow['decision'];
  readonly decisionLabel: string;
  readonly opinion: string;
  readonly displayName: string;
  readonly onBehalfOf: string | null;
  readonly decidedOn: BusinessDate;
  readonly at: string;
  /** Number of the version that was decided on. */
  readonly seq: number;
}

/** A version as a leader reads and decides it: pages, what changed, opinions, what may be done. */
export interface ReadingView {
  readonly id: string;
  readonly cycleId: string;
  readonly cycleTitle: string;
  readonly seq: number;
  readonly title: string;
  readonly state: VersionRow['state'];
  readonly stateLabel: string;
  /** What a decision binds. */
  readonly digest: string;
  /** A newer version of the same report, when there is one. */
  readonly newerVersionId: string | null;
  readonly stages: readonly ReadingStage[];
  /** Of this version and of those before it, the latest first. */
  readonly opinions: readonly ReadingOpinion[];
  readonly proof: ProofState;
  readonly changesSinceSeen: ChangesSinceSeen | null;
  /** Departments that have sent something newer since this version was merged. */
  readonly staleDepartments: readonly string[];
  /** In whose place the reader would sign today (代签). */
  readonly onBehalfOf: string | null;
  /** Where the version may be returned to. */
  readonly returnTargets: readonly { readonly key: string; readonly label: string }[];
  readonly actions: readonly AllowedAction[];
}

const DECISIONS: Record<ApprovalRow['decision'], string> = { approve: '同意', return: '退回修改', signOff: '签发' };

function stagesOf(cycle: CycleRow, version: VersionRow): ReadingStage[] {
  return cycle.stages.map(({ key, label, opinionRequired }, i) => {
    const onItsWay = version.state === 'inApproval';
    const done = version.state === 'signedOff' || (onItsWay && i < version.stage);
    return { key, label, opinionRequired, state: done ? 'done' : onItsWay && i === version.stage ? 'due' : 'waiting' };
  });
}

function opinionOf(row: ApprovalRow, seq: number): ReadingOpinion {
  const { id, stageLabel, decision, opinion, displayName, onBehalfOf, decidedOn, at } = row;
  const decisionLabel = decision === 'signOff' && onBehalfOf ? '代签' : DECISIONS[decision];
  return { id, stageLabel, decision, decisionLabel, opinion, displayName, onBehalfOf, decidedOn, at, seq };
}

async function opinionsOf(tx: Tx, versions: readonly VersionRow[]): Promise<ReadingOpinion[]> {
  const opinions: ReadingOpinion[] = [];
  for (const version of versions) {
    const rows = await tx.approvals.list({ versionId: version.id });
    opinions.push(...rows.map((row) => opinionOf(row, version.seq)));
  }
  return opinions.reverse();
}

async function staleDepartments(tx: Tx, version: VersionRow): Promise<string[]> {
  const names = new Set<string>();
  for (const id of version.staleSections) {
    const section = await tx.sections.get(id);
    const department = section && (await tx.departments.get(section.departmentId));
    if (department) names.add(department.name);
  }
  return [...names];
}

/** Who would sign in whose place: only where the signature is due and the reader does not hold the post. */
async function principalName(tx: Tx, cycle: CycleRow, version: VersionRow): Promise<string | null> {
  const stage = cycle.stages[version.stage];
  if (version.state !== 'inApproval' || version.stage !== cycle.stages.length - 1 || !stage) return null;
  if (tx.context.actor.posts.some((held) => held.post === stage.post)) return null;
  const principalId = await principalOf(tx, stage.post);
  return principalId ? ((await tx.accounts.get(principalId))?.displayName ?? null) : null;
}

/** 审签: everything the leader's page shows of a version. */
export function readReading(door: UnitOfWork, context: Context, versionId: string): Promise<Outcome<ReadingView>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'version.reading', {});
    if (isRefusal(allowed)) return allowed;
    const version = await tx.versions.get(versionId);
    const cycle = version && (await tx.cycles.get(version.cycleId));
    if (!version || !cycle) return notFound('该稿本');
    const versions = await tx.versions.list({ cycleId: cycle.id });
    const latest = versions.at(-1);
    const actions = await versionActions(tx, cycle, version);
    return {
      id: version.id,
      cycleId: cycle.id,
      cycleTitle: cycle.title,
      seq: version.seq,
      title: version.model.title,
      state: version.state,
      stateLabel: versionLifecycle.states[version.state],
      digest: version.digest,
      newerVersionId: latest && latest.seq > version.seq ? latest.id : null,
      stages: stagesOf(cycle, version),
      opinions: await opinionsOf(
        tx,
        versions.filter((v) => v.seq <= version.seq),
      ),
      proof: (await findProof(tx, version)).state,
      changesSinceSeen: await changesSinceSeen(tx, version),
      staleDepartments: await staleDepartments(tx, version),
      onBehalfOf: actions.some(({ key }) => key === 'version.signOff') ? await principalName(tx, cycle, version) : null,
      returnTargets: actions.some(({ key }) => key === 'version.returnForRevision')
        ? [
            { key: 'text', label: '统稿(修改文字)' },
            ...cycle.stages.slice(0, version.stage).map(({ key, label }) => ({ key, label })),
          ]
        : [],
      actions,
    };
  });
}
