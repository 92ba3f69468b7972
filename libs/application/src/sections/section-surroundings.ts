import { daysBetween, type BusinessDate } from '@chancery/domain';
import { outlineLabels, printNodeLabel } from '@chancery/documents';
import { lastYearPrompts, lastYearText } from '../cycles/last-year.js';
import { lastYearOf } from '../cycles/last-year-source.js';
import type { LastYearPrompt, LastYearText } from '../cycles/last-year-views.js';
import { extensionView, type ExtensionView } from '../deadlines/read-extensions.js';
import { reminderView, type ReminderView } from '../deadlines/read-reminders.js';
import type { CycleRow, SectionRow, SubmissionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** What lies with the head or the editors now: for a nil report its reason, since there is no text. */
export interface CurrentSubmission {
  readonly id: string;
  readonly seq: number;
  readonly kind: SubmissionRow['kind'];
  readonly reason: string;
  readonly submittedAt: string;
  readonly submittedByName: string;
}

/** What stands around a section: its place, its day, what was asked and said about it, and last year's text. */
export interface SectionSurroundings {
  readonly cycleTitle: string;
  readonly year: number;
  /** `（一）依法全面履行政府职能` */
  readonly place: string;
  /** Whole days until the due date; negative when late. */
  readonly daysLeft: number;
  readonly mergedBy: BusinessDate;
  readonly current: CurrentSubmission | null;
  /** Oldest first; at most the last is open. */
  readonly extensions: readonly ExtensionView[];
  readonly reminders: readonly ReminderView[];
  readonly lastYear: LastYearText | null;
  /** The department's own promises and problems of last year, or those of nobody in particular. */
  readonly prompts: readonly LastYearPrompt[];
}

async function currentOf(tx: Tx, section: SectionRow): Promise<CurrentSubmission | null> {
  const submission = section.currentSubmissionId ? await tx.submissions.get(section.currentSubmissionId) : null;
  if (!submission) return null;
  const { id, seq, kind, reason, submittedAt, submittedBy } = submission;
  const submittedByName = (await tx.accounts.get(submittedBy))?.displayName ?? '';
  return { id, seq, kind, reason, submittedAt, submittedByName };
}

export async function surroundingsOf(tx: Tx, cycle: CycleRow, section: SectionRow): Promise<SectionSurroundings> {
  const node = outlineLabels(cycle.outline).find(({ key }) => key === section.nodeKey);
  const before = await lastYearOf(tx, cycle);
  const { actor } = tx.context;
  return {
    cycleTitle: cycle.title,
    year: cycle.year,
    place: node ? printNodeLabel(node) : section.nodeKey,
    daysLeft: daysBetween(await tx.today(), section.dueOn),
    mergedBy: cycle.milestones.mergedBy,
    current: await currentOf(tx, section),
    extensions: (await tx.extensions.list({ sectionId: section.id })).map((row) => extensionView(row, actor)),
    reminders: (await tx.reminders.list({ sectionId: section.id })).map(reminderView),
    lastYear: before ? await lastYearText(tx, before, section) : null,
    prompts: before ? await lastYearPrompts(tx, before, section.departmentId) : [],
  };
}
