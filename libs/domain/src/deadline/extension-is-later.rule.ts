import { isBusinessDate, printDate, type BusinessDate } from '../kernel/business-date.js';
import { invalid, type Outcome } from '../kernel/refusal.js';

/** The day asked for exists, lies after the due date and has not passed. */
export function extensionIsLater(until: BusinessDate, dueOn: BusinessDate, today: BusinessDate): Outcome<true> {
  if (!isBusinessDate(until)) {
    return invalid('EXTENSION_NOT_A_DATE', '延期日期须为存在的日期(YYYY-MM-DD)。请更正。');
  }
  if (until > dueOn && until >= today) return true;
  return invalid(
    'EXTENSION_NOT_LATER',
    `延期后的日期须晚于现在的期限${printDate(dueOn)},且不早于今天。请重新选择日期。`,
    { dueOn, today },
  );
}
