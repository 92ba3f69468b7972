import { addDays, isRefusal, POSTS, type BusinessDate, type Outcome, type Post } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { AuditRow } from '../ports/rows.js';
import type { AuditFilter, UnitOfWork } from '../ports/unit-of-work.js';
import { auditDifferences, type AuditDifference } from './audit-differences.js';
import { actionLabel, objectLabel } from './audit-labels.js';

/** An act as the auditor reads it. */
export interface AuditEntryView {
  readonly seq: number;
  readonly at: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly posts: readonly string[];
  readonly address: string;
  readonly action: string;
  readonly actionLabel: string;
  readonly objectType: string;
  readonly objectLabel: string;
  readonly objectId: string;
  readonly differences: readonly AuditDifference[];
  readonly correlationId: string;
  readonly hash: string;
}

export interface AuditPage {
  /** The latest first. */
  readonly entries: readonly AuditEntryView[];
  /** Ask for rows before this one to go on; null at the end. */
  readonly nextBefore: number | null;
}

/** Two days, both inclusive, as instants: days are days in Asia/Shanghai. */
export function periodOf(period: { from?: BusinessDate; until?: BusinessDate }): Pick<AuditFilter, 'from' | 'until'> {
  return {
    ...(period.from ? { from: `${period.from}T00:00:00+08:00` } : {}),
    ...(period.until ? { until: `${addDays(period.until, 1)}T00:00:00+08:00` } : {}),
  };
}

function viewOf(row: AuditRow): AuditEntryView {
  const { seq, at, accountId, displayName, posts, address, action, objectType, objectId, correlationId, hash } = row;
  return {
    seq,
    at,
    accountId,
    displayName,
    posts: posts.map((post) => POSTS[post as Post] ?? post),
    address,
    action,
    actionLabel: actionLabel(action),
    objectType,
    objectLabel: objectLabel(objectType),
    objectId,
    differences: auditDifferences(row),
    correlationId,
    hash,
  };
}

/** 审计记录 page by page, the latest first. */
export function readAuditPage(door: UnitOfWork, context: Context, filter: AuditFilter): Promise<Outcome<AuditPage>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'audit.page', {});
    if (isRefusal(allowed)) return allowed;
    // One more than is shown tells whether there is a next page.
    const rows = await tx.auditTrail.list({ ...filter, limit: filter.limit + 1, newestFirst: true });
    const shown = rows.slice(0, filter.limit);
    return {
      entries: shown.map(viewOf),
      nextBefore: rows.length > filter.limit ? (shown.at(-1)?.seq ?? null) : null,
    };
  });
}

export interface AuditLabel {
  readonly value: string;
  readonly label: string;
}

/** What can be filtered by: only what really stands in the trail. */
export interface AuditLabels {
  readonly actions: readonly AuditLabel[];
  readonly objects: readonly AuditLabel[];
  readonly people: readonly AuditLabel[];
}

export function readAuditLabels(door: UnitOfWork, context: Context): Promise<Outcome<AuditLabels>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'audit.labels', {});
    if (isRefusal(allowed)) return allowed;
    const { actions, objectTypes, people } = await tx.auditTrail.facets();
    return {
      actions: actions.map((value) => ({ value, label: actionLabel(value) })),
      objects: objectTypes.map((value) => ({ value, label: objectLabel(value) })),
      people: people.map(({ accountId, displayName }) => ({ value: accountId, label: displayName })),
    };
  });
}
