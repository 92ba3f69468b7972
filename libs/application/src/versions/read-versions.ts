import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import { compareText, flowText, layoutFlow, type Flow, type TextChange } from '@chancery/documents';
import { figureConflictsOf, type FigureConflict } from '../figures/version-figures.js';
import type { AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { ApprovalRow, SectionProvenance, VersionRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { provenanceSources, type ProvenanceSource } from './provenance-sources.js';
import { versionActions } from './version-actions.js';

export type VersionSummary = Omit<VersionRow, 'model' | 'provenance'>;

export function listVersions(door: UnitOfWork, context: Context, cycleId: string): Promise<Outcome<VersionSummary[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'cycle.versions', {});
    if (isRefusal(allowed)) return allowed;
    if (!(await tx.cycles.get(cycleId))) return notFound('该年度任务');
    const versions = await tx.versions.list({ cycleId });
    return versions.map(({ model: _model, provenance: _provenance, ...summary }) => summary);
  });
}

export interface VersionView extends VersionSummary {
  readonly title: string;
  readonly addressees: readonly string[];
  /** The body, one paragraph a line. */
  readonly text: string;
  readonly approvals: readonly ApprovalRow[];
  /** Figures on which the ledger does not agree with the text; they stop 送签. */
  readonly figureConflicts: readonly FigureConflict[];
  /** Against the version before it; empty for the first. */
  readonly changesFromPrevious: readonly TextChange[];
  readonly actions: readonly AllowedAction[];
}

/** A version as its readers decide on it: the words, the digest they will bind, decisions so far, what changed. */
export function readVersion(door: UnitOfWork, context: Context, versionId: string): Promise<Outcome<VersionView>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'version.show', {});
    if (isRefusal(allowed)) return allowed;
    const version = await tx.versions.get(versionId);
    const cycle = version && (await tx.cycles.get(version.cycleId));
    if (!version || !cycle) return notFound('该稿本');
    const { model, provenance: _provenance, ...summary } = version;
    const versions = await tx.versions.list({ cycleId: cycle.id });
    const previous = versions.find((v) => v.seq === version.seq - 1);
    const text = flowText(layoutFlow(model));
    return {
      ...summary,
      title: model.title,
      addressees: model.addressees,
      text,
      approvals: await tx.approvals.list({ versionId }),
      figureConflicts: await figureConflictsOf(tx, version),
      changesFromPrevious: previous ? compareText(flowText(layoutFlow(previous.model)), text) : [],
      actions: await versionActions(tx, cycle, version),
    };
  });
}

export interface ProvenanceView {
  readonly flow: Flow;
  readonly sections: readonly SectionProvenance[];
  /** The same in names, with the words that the spans count along. */
  readonly sources: readonly ProvenanceSource[];
}

/** “谁报的这句?”: the printed paragraphs as spans with their sources, and who wrote what in each section. */
export function readProvenance(
  door: UnitOfWork,
  context: Context,
  versionId: string,
): Promise<Outcome<ProvenanceView>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'version.provenance', {});
    if (isRefusal(allowed)) return allowed;
    const version = await tx.versions.get(versionId);
    if (!version) return notFound('该稿本');
    return {
      flow: layoutFlow(version.model),
      sections: version.provenance,
      sources: await provenanceSources(tx, version),
    };
  });
}
