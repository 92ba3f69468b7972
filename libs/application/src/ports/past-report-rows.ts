import type { PastReportState } from '@chancery/domain';
import type { Outline } from '@chancery/documents';
import type { PastPart } from '../past-reports/past-part.js';
import type { PastReportPlan } from '../past-reports/past-report-plan.js';
import type { GuardedRow } from './rows.js';

/** 往年报告: a report of a year before, imported from its file; the file stays as it came. */
export interface PastReportRow extends GuardedRow {
  readonly state: PastReportState;
  /** What the file was called, or what was pasted. */
  readonly name: string;
  readonly digest: string;
  /** Bytes */
  readonly size: number;
  /** From a site that offers other people's reports: nothing of it is a promise. */
  readonly isReference: boolean;
  /** Until it is confirmed, title and year are what was read in it. */
  readonly title: string;
  readonly year: number | null;
  readonly reportType: string | null;
  /** What a person decided; null until it is confirmed, as are outline and parts. */
  readonly plan: PastReportPlan | null;
  readonly outline: Outline | null;
  readonly parts: readonly PastPart[] | null;
  readonly addedBy: string;
  readonly addedByName: string;
  readonly addedAt: string;
}
