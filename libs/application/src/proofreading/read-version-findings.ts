import { isRefusal, notFound, type FindingDecision, type Outcome } from '@chancery/domain';
import { FINDING_LEVELS, type FindingLevel } from '@chancery/proofreading';
import { authorize } from '../permissions/authorize.js';
import type { Actor, Context } from '../ports/actor.js';
import type { VersionRow } from '../ports/rows.js';
import { decisionView } from './decision-view.js';
import { claimView, type ClaimView, type VersionFinding } from './finding-view.js';
import { findingsOfVersion, type PlacedFinding } from './findings-of-version.js';
import { withFindings, type ProofreadingDesk } from './with-findings.js';

export interface VersionFindingsView {
  readonly versionId: string;
  readonly cycleId: string;
  readonly seq: number;
  readonly title: string;
  readonly state: VersionRow['state'];
  readonly digest: string;
  readonly findings: readonly VersionFinding[];
  /** Open findings by level; 严重 above nought keeps the version from 核稿. */
  readonly open: Readonly<Record<FindingLevel, number>>;
  readonly claims: readonly ClaimView[];
}

/** Findings can be decided on while the version is on its way; afterwards the text is what it is. */
export const maySettle = (actor: Actor, version: VersionRow): boolean =>
  (version.state === 'frozen' || version.state === 'inApproval') && authorize(actor, 'finding.settle', {}) === true;

/** What can be decided on a finding. 采纳 rewrites the text, which may change only until the version is sent. */
export function decisionsFor(version: VersionRow, { finding, places, decision }: PlacedFinding): FindingDecision[] {
  if (decision && decision.decision !== 'reopen' && decision.decision !== 'ask') return ['reopen'];
  const owned = places.every((place) => place !== null);
  return [
    ...(finding.suggestion !== undefined && owned && version.state === 'frozen' ? (['adopt'] as const) : []),
    'dismiss',
    ...(places[0] ? (['ask'] as const) : []),
    ...(finding.excerpt !== '' && finding.systematic !== true ? (['allow'] as const) : []),
  ];
}

function viewOf(
  placed: PlacedFinding,
  facts: { version: VersionRow; mine: boolean; nameOf: (id: string) => string; seqOf: (versionId: string) => number },
): VersionFinding {
  const { key, finding, identity, place, decision, open } = placed;
  const { rule, level, path, message, start, end, excerpt, suggestion, citation, count } = finding;
  return {
    key,
    rule,
    level,
    path,
    message,
    start,
    end,
    excerpt,
    before: identity.before.split('\n').at(-1) ?? '',
    after: identity.after.split('\n')[0] ?? '',
    suggestion: suggestion ?? null,
    citation: citation ?? null,
    count: count ?? 1,
    sectionId: place?.sectionId ?? null,
    departmentName: place ? facts.nameOf(place.departmentId) : '',
    decision: decision && decisionView(decision, facts.seqOf),
    open,
    offers: facts.mine ? decisionsFor(facts.version, placed) : [],
  };
}

/** 校对发现 of a version in reading order, each with what was decided on it, and what the text says about its numbers. */
export function readVersionFindings(
  desk: ProofreadingDesk,
  context: Context,
  versionId: string,
): Promise<Outcome<VersionFindingsView>> {
  return withFindings(desk, context, versionId, async (tx) => {
    const allowed = authorize(context.actor, 'finding.ofVersion', {});
    if (isRefusal(allowed)) return allowed;
    const version = await tx.versions.get(versionId);
    const cycle = version && (await tx.cycles.get(version.cycleId));
    if (!version || !cycle) return notFound('该稿本');
    const found = await findingsOfVersion(tx, desk.proofreader.edition, cycle, version);
    if (isRefusal(found)) return found;
    const { claims, findings } = found;
    const names = new Map((await tx.departments.list({})).map((d) => [d.id, d.name]));
    const seqs = new Map((await tx.versions.list({ cycleId: cycle.id })).map((v) => [v.id, v.seq]));
    const facts = {
      version,
      mine: maySettle(context.actor, version),
      nameOf: (id: string) => names.get(id) ?? '',
      seqOf: (id: string) => seqs.get(id) ?? 0,
    };
    const openOf = (level: FindingLevel): number =>
      findings.filter(({ open, finding }) => open && finding.level === level).length;
    return {
      versionId,
      cycleId: cycle.id,
      seq: version.seq,
      title: version.model.title,
      state: version.state,
      digest: version.digest,
      findings: findings.map((placed) => viewOf(placed, facts)),
      open: Object.fromEntries(FINDING_LEVELS.map((level) => [level, openOf(level)])) as Record<FindingLevel, number>,
      claims: claims.map(claimView),
    };
  });
}
