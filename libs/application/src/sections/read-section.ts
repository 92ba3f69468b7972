import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import { compareText, plainText, type TextChange } from '@chancery/documents';
import { departmentHistory } from '../organisation/department-history.js';
import { allowedActions, type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { Context } from '../ports/actor.js';
import type { CycleRow, ReviewNoteRow, RewritingRow, SectionRow, SubmissionRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { surroundingsOf, type SectionSurroundings } from './section-surroundings.js';
import { TEXT_CHANGING } from './section-step.js';

export interface SectionView extends SectionRow, SectionSurroundings {
  readonly departmentName: string;
  readonly actions: readonly AllowedAction[];
}

/** Where there is no text, nothing of it can be taken in part, declined or rewritten. */
const OF_TEXT: readonly PermissionKey[] = ['section.adoptPartially', 'section.decline', 'section.rewrite'];

/** What state and post allow, without what this section's own facts forbid. */
function offered(
  actions: readonly AllowedAction[],
  cycle: CycleRow,
  { current, extensions }: SectionSurroundings,
): AllowedAction[] {
  const nil = current?.kind === 'nil';
  const frozen = cycle.state !== 'drafting';
  const asked = extensions.some(({ state }) => state === 'asked');
  return actions
    .filter(({ key }) => !(frozen && TEXT_CHANGING.some((action) => key === `section.${action}`)))
    .filter(({ key }) => !(key === 'section.requestExtension' && (asked || frozen)))
    .filter(({ key }) => !(nil && OF_TEXT.includes(key)))
    .map((action) => (nil && action.key === 'section.adopt' ? { ...action, label: '同意零报送' } : action));
}

/** A section with what the reader may do next. */
export function readSection(door: UnitOfWork, context: Context, sectionId: string): Promise<Outcome<SectionView>> {
  return door.run(context, async (tx) => {
    const section = await tx.sections.get(sectionId);
    if (!section) return notFound('该部分');
    const allowed = authorize(context.actor, 'section.show', section);
    if (isRefusal(allowed)) return allowed;
    const cycle = await tx.cycles.get(section.cycleId);
    if (!cycle) return notFound('该部分');
    const department = await tx.departments.get(section.departmentId);
    const surroundings = await surroundingsOf(tx, cycle, section);
    return {
      ...section,
      ...surroundings,
      departmentName: department?.name ?? '',
      actions: offered(allowedActions(context.actor, 'section', section.state, section), cycle, surroundings),
    };
  });
}

export interface PastSubmission extends SubmissionRow {
  /** The department that sent it, by the name it bore then. */
  readonly departmentName: string;
  readonly submittedByName: string;
}

export interface SectionHistory {
  readonly submissions: readonly PastSubmission[];
  readonly notes: readonly ReviewNoteRow[];
  readonly rewritings: readonly RewritingRow[];
  /** From what the department sent to what stands; empty while nothing stands. */
  readonly redline: readonly TextChange[];
}

/** 历次报送, opinions and rewritings: what became of the department's text, and why. */
export function readSectionHistory(
  door: UnitOfWork,
  context: Context,
  sectionId: string,
): Promise<Outcome<SectionHistory>> {
  return door.run(context, async (tx) => {
    const section = await tx.sections.get(sectionId);
    if (!section) return notFound('该部分');
    const allowed = authorize(context.actor, 'section.history', section);
    if (isRefusal(allowed)) return allowed;
    const submissions = await tx.submissions.list({ sectionId });
    const sent = submissions.find((s) => s.id === section.standingSubmissionId)?.content;
    const history = await departmentHistory(tx);
    const names = new Map((await tx.accounts.list({})).map((a) => [a.id, a.displayName]));
    return {
      submissions: submissions.map((s) => ({
        ...s,
        departmentName: history.nameAt(history.departmentAt(section, s.submittedAt), s.submittedAt),
        submittedByName: names.get(s.submittedBy) ?? '',
      })),
      notes: await tx.reviewNotes.list({ sectionId }),
      rewritings: await tx.rewritings.list({ sectionId }),
      redline: sent && section.standing ? compareText(plainText(sent), plainText(section.standing)) : [],
    };
  });
}
