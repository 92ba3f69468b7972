import {
  conflict,
  daysBetween,
  headIsTold,
  isRefusal,
  NOT_SENT,
  notFound,
  Refusal,
  type BusinessDate,
  type Outcome,
} from '@chancery/domain';
import { cycleStep } from '../cycles/cycle-step.js';
import { placeNames } from '../cycles/tell-assignments.js';
import { notify } from '../notices/notify.js';
import { peopleOfDepartments, whoWrites, type DepartmentPeople } from '../notices/people-of-departments.js';
import type { Context } from '../ports/actor.js';
import type { ReminderRecipient, SectionPlanRow } from '../ports/deadline-rows.js';
import type { CycleRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { reminderText } from './reminder-text.js';

export interface RemindInput {
  readonly cycleId: string;
  /** Everything these departments have not sent. */
  readonly departmentIds: readonly string[];
  /** These sections, besides. */
  readonly sectionIds: readonly string[];
  /** The editor's own words; the usual sentence follows them. */
  readonly text: string;
}

export interface RemindedDepartment {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly sections: number;
  readonly recipients: readonly string[];
}

export interface SpareDepartment {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly why: string;
}

export interface RemindResult {
  readonly reminded: readonly RemindedDepartment[];
  /** Departments that were not reminded, and why: just reminded, nobody there, nothing to send. */
  readonly spared: readonly SpareDepartment[];
}

const PAUSE_MS = 3_600_000;

/** `12` of the minutes left until a department may be reminded again; 0 when it may be now. */
function minutesToWait(last: string | undefined, now: string): number {
  if (last === undefined) return 0;
  return Math.max(0, Math.ceil((Date.parse(last) + PAUSE_MS - Date.parse(now)) / 60_000));
}

interface Reminding {
  readonly cycle: CycleRow;
  readonly today: BusinessDate;
  readonly now: string;
  readonly text: string;
}

async function remind(
  tx: Tx,
  { cycle, today, now, text: words }: Reminding,
  departmentId: string,
  sections: readonly SectionPlanRow[],
  people: DepartmentPeople,
): Promise<readonly ReminderRecipient[]> {
  const nameOf = placeNames(cycle);
  const usual = reminderText(
    cycle.title,
    sections.map((s) => ({ name: nameOf(s.nodeKey), dueOn: s.dueOn })),
    today,
  );
  const text = words === '' ? usual : `${words} ${usual}`;
  const late = sections.some((s) => headIsTold(daysBetween(s.dueOn, today)));
  const writers = whoWrites(people);
  const recipients = late
    ? [...writers, ...people.heads.filter((head) => !writers.some((w) => w.accountId === head.accountId))]
    : writers;
  await tx.reminders.log(
    sections.map((s) => ({
      kind: 'byHand' as const,
      key: null,
      cycleId: cycle.id,
      sectionId: s.id,
      departmentId,
      dueOn: s.dueOn,
      offsetDays: daysBetween(s.dueOn, today),
      text,
      recipients,
      sentBy: tx.context.actor.accountId,
      sentByName: tx.context.actor.displayName,
      sentOn: today,
      at: now,
    })),
  );
  const [only] = sections;
  await notify(
    tx,
    recipients.map((person) => person.accountId),
    {
      kind: 'reminder',
      key: null,
      subjectType: 'cycle',
      subjectId: cycle.id,
      text: `【催报】${text}`,
      link: sections.length === 1 && only ? `/sections/${only.id}` : `/cycles/${cycle.id}/board`,
    },
  );
  return recipients;
}

/**
 * 催报 by hand. A department is reminded at most once an hour, so that a second click or a second editor does not flood
 * it; the answer says who was reminded, who was not, and why.
 */
export function remindByHand(door: UnitOfWork, context: Context, input: RemindInput): Promise<Outcome<RemindResult>> {
  return door.run(context, async (tx) => {
    const step = await cycleStep(tx, input.cycleId, 'remind');
    if (isRefusal(step)) return step;
    const { cycle } = step;
    const names = new Map((await tx.departments.list({})).map((d) => [d.id, d.name]));
    const plan = await tx.sections.plan(cycle.id);
    const known = new Set(plan.map((s) => s.id));
    if (input.departmentIds.some((id) => !names.has(id)) || input.sectionIds.some((id) => !known.has(id))) {
      return notFound('所选的部门或部分');
    }
    const chosen = plan.filter((s) => input.departmentIds.includes(s.departmentId) || input.sectionIds.includes(s.id));
    const departmentIds = [...new Set([...input.departmentIds, ...chosen.map((s) => s.departmentId)])];
    const lastByHand = await tx.reminders.lastByHand(cycle.id, departmentIds);
    const reminding = { cycle, today: await tx.today(), now: await tx.now(), text: input.text.trim() };
    const peopleOf = await peopleOfDepartments(tx);
    const reminded: RemindedDepartment[] = [];
    const spared: SpareDepartment[] = [];
    let throttled = 0;
    for (const departmentId of departmentIds) {
      const department = { departmentId, departmentName: names.get(departmentId) ?? '' };
      const open = chosen.filter((s) => s.departmentId === departmentId && NOT_SENT.includes(s.state));
      const wait = minutesToWait(lastByHand.get(departmentId), reminding.now);
      if (open.length === 0) {
        spared.push({ ...department, why: '没有未报送的部分' });
      } else if (wait > 0) {
        throttled += 1;
        spared.push({ ...department, why: `一小时内已催报过,请 ${wait} 分钟后再催` });
      } else {
        const recipients = await remind(tx, reminding, departmentId, open, peopleOf(departmentId));
        if (recipients.length === 0) {
          spared.push({ ...department, why: '没有在岗的联络员和负责人,只作了记录;请联系系统管理员补充人员' });
        } else {
          const sections = open.length;
          reminded.push({ ...department, sections, recipients: recipients.map((person) => person.displayName) });
        }
      }
    }
    if (throttled > 0 && throttled === departmentIds.length) {
      const why = spared.map((s) => `${s.departmentName}${s.why}`).join(';');
      return new Refusal('tooMany', 'REMINDED_RECENTLY', `没有发出催报:${why}。`, { spared });
    }
    if (reminded.length === 0 && spared.every((s) => s.why === '没有未报送的部分')) {
      return conflict('NOTHING_TO_REMIND', '所选部门的各部分都已报送,无需催报。请刷新后查看最新情况。', { spared });
    }
    tx.audit({
      action: 'cycle.remind',
      objectType: 'cycle',
      objectId: cycle.id,
      after: { text: reminding.text, departments: reminded.map((d) => d.departmentId), spared: spared.length },
    });
    return { reminded, spared };
  });
}
