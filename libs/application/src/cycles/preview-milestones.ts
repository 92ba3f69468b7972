import {
  daysBetween,
  defaultMilestones,
  invalid,
  isBusinessDate,
  isRefusal,
  legalDates,
  MILESTONE_LABELS,
  MILESTONE_NAMES,
  reportingYearOn,
  type BusinessDate,
  type MilestoneName,
  type Milestones,
  type Outcome,
} from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

export interface MilestoneView {
  readonly name: MilestoneName;
  readonly label: string;
  readonly date: BusinessDate;
  /** The law's date, which may not be passed; null for the government's own dates. */
  readonly latest: BusinessDate | null;
  /** Whole days until the date; negative when it has passed. */
  readonly daysLeft: number;
}

export interface MilestonePreview {
  readonly year: number;
  readonly today: BusinessDate;
  readonly milestones: readonly MilestoneView[];
}

/** The milestones of a year's report as a page shows them. */
export function milestoneViews(year: number, milestones: Milestones, today: BusinessDate): MilestoneView[] {
  const legal: Partial<Milestones> = legalDates(year);
  return MILESTONE_NAMES.map((name) => ({
    name,
    label: MILESTONE_LABELS[name],
    date: milestones[name],
    latest: legal[name] ?? null,
    daysLeft: daysBetween(today, milestones[name]),
  }));
}

/** Dates for the report of a year, counted back from the day of reporting, before anything is opened. */
export function previewMilestones(
  door: UnitOfWork,
  context: Context,
  input: { year?: number; reportedBy?: BusinessDate },
): Promise<Outcome<MilestonePreview>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'milestone.preview', {});
    if (isRefusal(allowed)) return allowed;
    if (input.reportedBy !== undefined && !isBusinessDate(input.reportedBy)) {
      return invalid('MILESTONE_NOT_A_DATE', '时间节点须为存在的日期(YYYY-MM-DD)。请更正。');
    }
    const today = await tx.today();
    const year = input.year ?? reportingYearOn(today);
    return { year, today, milestones: milestoneViews(year, defaultMilestones(year, input.reportedBy), today) };
  });
}
