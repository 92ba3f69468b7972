import { pastReportLifecycle, rollYear } from '@chancery/domain';
import type { Outline } from '@chancery/documents';
import { allowedRows, type AllowedAction } from '../permissions/allowed-actions.js';
import type { Actor } from '../ports/actor.js';
import type { PastReportRow } from '../ports/past-report-rows.js';
import type { PastPart } from './past-part.js';
import type { PastReportPlan } from './past-report-plan.js';

/** Year and title of the report that would follow. */
export interface FollowingReport {
  readonly year: number;
  readonly title: string;
}

export interface PastReportView extends Pick<
  PastReportRow,
  | 'id'
  | 'state'
  | 'name'
  | 'digest'
  | 'size'
  | 'isReference'
  | 'title'
  | 'year'
  | 'reportType'
  | 'addedByName'
  | 'addedAt'
> {
  readonly stateLabel: string;
  /** null until it is confirmed. */
  readonly following: FollowingReport | null;
  /** `pastReport.confirm` before, `cycle.open` after. */
  readonly actions: readonly AllowedAction[];
}

/** With what was confirmed of it. */
export interface PastReportDetails extends PastReportView {
  readonly plan: PastReportPlan | null;
  readonly outline: Outline | null;
  readonly parts: readonly PastPart[] | null;
}

export function pastReportView(actor: Actor, row: PastReportRow): PastReportView {
  const { id, state, name, digest, size, isReference, title, year, reportType, addedByName, addedAt } = row;
  return {
    id,
    state,
    stateLabel: pastReportLifecycle.states[state],
    name,
    digest,
    size,
    isReference,
    title,
    year,
    reportType,
    addedByName,
    addedAt,
    following:
      state === 'confirmed' && year !== null ? { year: year + 1, title: rollYear(title, year, year + 1) } : null,
    actions: allowedRows(actor, [state === 'read' ? 'pastReport.confirm' : 'cycle.open']),
  };
}
