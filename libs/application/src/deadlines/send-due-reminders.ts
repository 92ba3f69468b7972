import {
  addDays,
  headIsTold,
  REMINDED_BEFORE,
  whichRemindersAreDue,
  type BusinessDate,
  type Outcome,
} from '@chancery/domain';
import { placeNames } from '../cycles/tell-assignments.js';
import { notify } from '../notices/notify.js';
import { peopleOfDepartments, whoWrites, type DepartmentPeople } from '../notices/people-of-departments.js';
import type { Context } from '../ports/actor.js';
import type { ReminderCandidate, ReminderRecipient, ReminderRow } from '../ports/deadline-rows.js';
import type { CycleRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { reminderText } from './reminder-text.js';

interface Due {
  readonly section: ReminderCandidate;
  readonly offset: number;
}

const AHEAD = -Math.min(...REMINDED_BEFORE);
const keyOf = ({ section, offset }: Due): string => `reminder:${section.id}:${section.dueOn}:${offset}`;

function byDepartment(due: readonly Due[]): Map<string, Due[]> {
  const groups = new Map<string, Due[]>();
  for (const one of due) {
    const { departmentId } = one.section;
    groups.set(departmentId, [...(groups.get(departmentId) ?? []), one]);
  }
  return groups;
}

/** Liaisons of everything; the head from the first day late. */
function recipientsOf(people: DepartmentPeople, { offset }: Due): readonly ReminderRecipient[] {
  const writers = whoWrites(people);
  return headIsTold(offset) ? [...new Set([...writers, ...people.heads])] : writers;
}

async function remindDepartment(
  tx: Tx,
  cycle: CycleRow,
  due: readonly Due[],
  people: DepartmentPeople,
  today: BusinessDate,
): Promise<number> {
  const nameOf = placeNames(cycle);
  const textOf = (some: readonly Due[]): string =>
    reminderText(
      cycle.title,
      some.map(({ section }) => ({ name: nameOf(section.nodeKey), dueOn: section.dueOn })),
      today,
    );
  const at = await tx.now();
  const text = textOf(due);
  const rows = due.map((one): Omit<ReminderRow, 'id' | 'governmentId'> => ({
    kind: 'automatic',
    key: keyOf(one),
    cycleId: cycle.id,
    sectionId: one.section.id,
    departmentId: one.section.departmentId,
    dueOn: one.section.dueOn,
    offsetDays: one.offset,
    text,
    recipients: recipientsOf(people, one),
    sentBy: null,
    sentByName: '',
    sentOn: today,
    at,
  }));
  // Whoever writes the row tells; another worker that comes at the same moment waits here and writes nothing.
  const written = await tx.reminders.log(rows);
  const mine = due.filter(({ section }) => written.has(section.id));
  const tell = async (to: readonly ReminderRecipient[], some: readonly Due[]): Promise<void> => {
    const [first] = some;
    if (!first) return;
    await notify(
      tx,
      to.map((person) => person.accountId),
      {
        kind: 'reminder',
        key: keyOf(first),
        subjectType: some.length === 1 ? 'section' : 'cycle',
        subjectId: some.length === 1 ? first.section.id : cycle.id,
        text: textOf(some),
        link: some.length === 1 ? `/sections/${first.section.id}` : `/cycles/${cycle.id}/board`,
      },
    );
  };
  const writers = whoWrites(people);
  const told = new Set(writers.map((person) => person.accountId));
  await tell(writers, mine);
  await tell(
    people.heads.filter((head) => !told.has(head.accountId)),
    mine.filter(({ offset }) => headIsTold(offset)),
  );
  return mine.length;
}

/**
 * 催报 by the clock: for every open cycle the reminders due today, each once however often, late or twice at a time this
 * is run. One notice for each department. Answers how many sections somebody was reminded of.
 */
export function sendDueReminders(door: UnitOfWork, context: Context): Promise<Outcome<number>> {
  return door.run(context, async (tx) => {
    const cycles = await tx.cycles.list({ state: 'drafting' });
    if (cycles.length === 0) return 0;
    const today = await tx.today();
    let reminded = 0;
    for (const cycle of cycles) {
      const due = whichRemindersAreDue(await tx.reminders.candidates(cycle.id, addDays(today, AHEAD)), today);
      if (due.length === 0) continue;
      const peopleOf = await peopleOfDepartments(tx);
      for (const [departmentId, own] of byDepartment(due)) {
        reminded += await remindDepartment(tx, cycle, own, peopleOf(departmentId), today);
      }
    }
    return reminded;
  });
}
