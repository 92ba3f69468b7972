import { isRefusal, notFound, POSTS, type BusinessDate, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { ReminderRow } from '../ports/deadline-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** One reminder as people read it: when, to whom, what was said. */
export interface ReminderView {
  readonly id: string;
  readonly sectionId: string;
  readonly departmentId: string;
  readonly kind: ReminderRow['kind'];
  readonly kindLabel: string;
  readonly at: string;
  readonly sentOn: BusinessDate;
  readonly dueOn: BusinessDate;
  /** Days from the due date on which it was sent: negative before it. */
  readonly offsetDays: number;
  readonly text: string;
  /** Empty when the system sent it. */
  readonly sentByName: string;
  /** `李文博(部门联络员)` */
  readonly recipients: readonly string[];
}

export function reminderView(row: ReminderRow): ReminderView {
  return {
    id: row.id,
    sectionId: row.sectionId,
    departmentId: row.departmentId,
    kind: row.kind,
    kindLabel: row.kind === 'automatic' ? '自动提醒' : '催报',
    at: row.at,
    sentOn: row.sentOn,
    dueOn: row.dueOn,
    offsetDays: row.offsetDays,
    text: row.text,
    sentByName: row.sentByName,
    recipients: row.recipients.map(({ displayName, post }) => `${displayName}(${POSTS[post]})`),
  };
}

/** Every reminder of a cycle, by itself and by hand, oldest first. */
export function listReminders(door: UnitOfWork, context: Context, cycleId: string): Promise<Outcome<ReminderView[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'cycle.reminders', {});
    if (isRefusal(allowed)) return allowed;
    if (!(await tx.cycles.get(cycleId))) return notFound('该年度任务');
    return (await tx.reminders.list({ cycleId })).map(reminderView);
  });
}
