import { daysBetween, type BusinessDate } from '../kernel/business-date.js';
import type { SectionState } from '../section/section-lifecycle.js';

/** Days before the due date on which is reminded; from the day after it, every day. */
export const REMINDED_BEFORE: readonly number[] = [-7, -3, -1, 0];

/** States in which the department has not sent its text: it is reminded, and it counts as late. */
export const NOT_SENT: readonly SectionState[] = ['notAcknowledged', 'drafting', 'awaitingDepartment', 'returned'];

export interface ReminderFacts {
  readonly dueOn: BusinessDate;
  /** The latest step already reminded of for this very due date; null when none was. */
  readonly lastOffset: number | null;
}

/**
 * The step whose reminder is due today, in days from the due date (-7, -3, -1, 0, 1, 2 …); null when nothing is due.
 * After a gap only the latest step is due; a step once passed never comes back, though the clock may.
 */
export function reminderDue({ dueOn, lastOffset }: ReminderFacts, today: BusinessDate): number | null {
  const offset = daysBetween(dueOn, today);
  const step = offset > 0 ? offset : REMINDED_BEFORE.filter((day) => day <= offset).at(-1);
  if (step === undefined) return null;
  return lastOffset === null || step > lastOffset ? step : null;
}

/** The sections of which somebody is to be reminded today, each with its step. */
export function whichRemindersAreDue<S extends ReminderFacts>(
  sections: readonly S[],
  today: BusinessDate,
): { readonly section: S; readonly offset: number }[] {
  return sections.flatMap((section) => {
    const offset = reminderDue(section, today);
    return offset === null ? [] : [{ section, offset }];
  });
}

/** From the first day late the head of the department is told too. */
export const headIsTold = (offset: number): boolean => offset >= 1;
