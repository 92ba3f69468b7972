import { isBusinessDate, printDate, type BusinessDate } from '../kernel/business-date.js';
import { invalid, type Outcome } from '../kernel/refusal.js';

/** 截止日: a day that exists, not before the year it counts, and not after today: nobody has counted tomorrow. */
export function cutoffIsKnown(year: number, cutoffDate: string, today: BusinessDate): Outcome<BusinessDate> {
  if (isBusinessDate(cutoffDate) && cutoffDate >= `${year}-01-01` && cutoffDate <= today) return cutoffDate;
  return invalid('CUTOFF_WRONG', `截止日须在${year}年1月1日之后、${printDate(today)}之前(含当日)。请更正截止日。`);
}
