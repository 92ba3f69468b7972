import { daysBetween, type BusinessDate } from '../kernel/business-date.js';

/** `missing`: due, and nothing was sent; `sentLate`: sent, after the due date. */
export type Lateness = 'missing' | 'sentLate';

export interface LateFacts {
  readonly dueOn: BusinessDate;
  /** The day on which the department first sent it, its head agreeing; null while nothing was sent. */
  readonly sentOn: BusinessDate | null;
}

/** How and by how many days a section is late; null when it is not. The due date itself is in time. */
export function latenessOf({ dueOn, sentOn }: LateFacts, today: BusinessDate): { kind: Lateness; days: number } | null {
  const days = daysBetween(dueOn, sentOn ?? today);
  return days > 0 ? { kind: sentOn ? 'sentLate' : 'missing', days } : null;
}
