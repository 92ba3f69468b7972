import { addDays, isBusinessDate, printDate, type BusinessDate } from '../kernel/business-date.js';
import { invalid, isRefusal, type Outcome } from '../kernel/refusal.js';

/** The four dates of a cycle; each may be moved, the last two only towards the front. */
export interface Milestones {
  /** 部门报送 */
  readonly departmentsBy: BusinessDate;
  /** 汇总 */
  readonly mergedBy: BusinessDate;
  /** 上报 */
  readonly reportedBy: BusinessDate;
  /** 公开 */
  readonly publishedBy: BusinessDate;
}

export type MilestoneName = keyof Milestones;

/** The milestones in their order, as people call them. */
export const MILESTONE_LABELS: Readonly<Record<MilestoneName, string>> = {
  departmentsBy: '部门报送',
  mergedBy: '汇总',
  reportedBy: '上报',
  publishedBy: '公开',
};

export const MILESTONE_NAMES = Object.keys(MILESTONE_LABELS) as readonly MilestoneName[];

/** Days that reviewing, signing and sealing take: merged this long before the day of reporting. */
const MERGED_BEFORE_REPORTED = 24;
/** Days that editors need for what the departments have sent. */
const DEPARTMENTS_BEFORE_MERGED = 16;

/** The law's dates for the report of `year` (厅字〔2019〕28号 第二十四条); weekends and holidays move neither. */
export function legalDates(year: number): Pick<Milestones, 'reportedBy' | 'publishedBy'> {
  return { reportedBy: `${year + 1}-03-01`, publishedBy: `${year + 1}-04-01` };
}

/** Milestones counted back from the day of reporting; by default from the legal dates of the following year. */
export function defaultMilestones(year: number, reportedBy = legalDates(year).reportedBy): Milestones {
  const mergedBy = addDays(reportedBy, -MERGED_BEFORE_REPORTED);
  return {
    departmentsBy: addDays(mergedBy, -DEPARTMENTS_BEFORE_MERGED),
    mergedBy,
    reportedBy,
    publishedBy: legalDates(year).publishedBy,
  };
}

/**
 * Milestones stand in order. Reporting by 1 March and publication by 1 April are the law's dates
 * (厅字〔2019〕28号 第二十四条); a report of an earlier year played later than that is late, not refused.
 */
export function milestonesStandInOrder(m: Milestones): Outcome<true> {
  const order = [m.departmentsBy, m.mergedBy, m.reportedBy, m.publishedBy];
  if (!order.every(isBusinessDate)) {
    return invalid('MILESTONE_NOT_A_DATE', '时间节点须为存在的日期(YYYY-MM-DD)。请更正。', m);
  }
  if (order.some((date, i) => i > 0 && date < (order[i - 1] ?? ''))) {
    return invalid('MILESTONES_OUT_OF_ORDER', '时间节点应依次为:部门报送、汇总、上报、公开。请调整日期的先后。', m);
  }
  return true;
}

/** Milestones that may be set for the report of `year`: in order, and the law's dates at most moved earlier. */
export function milestonesAreAllowed(year: number, milestones: Milestones): Outcome<true> {
  const ordered = milestonesStandInOrder(milestones);
  if (isRefusal(ordered)) return ordered;
  const legal = legalDates(year);
  for (const name of ['reportedBy', 'publishedBy'] as const) {
    if (milestones[name] > legal[name]) {
      return invalid(
        'LEGAL_DATE_PASSED',
        `${MILESTONE_LABELS[name]}不得晚于${printDate(legal[name])}(厅字〔2019〕28号规定的期限),遇节假日也不顺延。请选这一天或更早的日期。`,
        { milestone: name, latest: legal[name] },
      );
    }
  }
  return true;
}
