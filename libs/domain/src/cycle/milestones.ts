import { isBusinessDate, type BusinessDate } from '../kernel/business-date.js';
import { invalid, type Outcome } from '../kernel/refusal.js';

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

/** Defaults for the report of `year`, counted back from the legal dates of the following year. */
export function defaultMilestones(year: number): Milestones {
  const next = year + 1;
  return {
    departmentsBy: `${next}-01-20`,
    mergedBy: `${next}-02-05`,
    reportedBy: `${next}-03-01`,
    publishedBy: `${next}-04-01`,
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
