import { daysBetween, printDate, type BusinessDate } from '@chancery/domain';
import { listed } from '../cycles/listed.js';

/** What a reminder names of a section. */
export interface RemindedSection {
  readonly name: string;
  readonly dueOn: BusinessDate;
}

/** `还有3天`, `今天到期`, `已逾期2天`. */
function daysLeftInWords(daysLeft: number): string {
  if (daysLeft === 0) return '今天到期';
  return daysLeft > 0 ? `还有${daysLeft}天` : `已逾期${-daysLeft}天`;
}

/** One sentence for all of a department's sections that are due: it gets one notice, not sixty. */
export function reminderText(title: string, sections: readonly RemindedSection[], today: BusinessDate): string {
  const lines = sections.map(
    ({ name, dueOn }) => `“${name}”(${printDate(dueOn)},${daysLeftInWords(daysBetween(today, dueOn))})`,
  );
  return `《${title}》尚有 ${sections.length} 个部分未报送:${listed(lines)}。请按时报送;确有困难的,请申请延期。`;
}
