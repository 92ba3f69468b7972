import {
  conflict,
  extensionLifecycle,
  isRefusal,
  nextState,
  notFound,
  printDate,
  reasonIsGiven,
  type Outcome,
} from '@chancery/domain';
import { placeNames } from '../cycles/tell-assignments.js';
import { notify } from '../notices/notify.js';
import { peopleOfDepartments } from '../notices/people-of-departments.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { ExtensionRow } from '../ports/deadline-rows.js';
import type { CycleRow, SectionRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { extensionView, type ExtensionView } from './read-extensions.js';

export interface AnswerExtensionInput {
  readonly extensionId: string;
  readonly grant: boolean;
  /** Needed for a no. */
  readonly reason: string;
  /** The editor knows that the new day lies after the day of merging. */
  readonly confirmBeyondMerge: boolean;
}

async function tellDepartment(tx: Tx, cycle: CycleRow, section: SectionRow, answered: ExtensionRow): Promise<void> {
  const { liaisons, heads } = (await peopleOfDepartments(tx))(section.departmentId);
  const place = `《${cycle.title}》“${placeNames(cycle)(section.nodeKey)}”`;
  const text =
    answered.state === 'granted'
      ? `${place}的延期申请已同意,报送期限改为${printDate(section.dueOn)}。${answered.answer}`
      : `${place}的延期申请未获同意,请仍于${printDate(section.dueOn)}前报送。理由:${answered.answer}`;
  await notify(tx, [answered.askedBy, ...[...liaisons, ...heads].map((person) => person.accountId)], {
    kind: 'extension',
    key: `extension:${answered.id}:answer`,
    subjectType: 'section',
    subjectId: section.id,
    text,
    link: `/sections/${section.id}`,
  });
}

/** Answers 申请延期: granted, the section is due on the new day and reminders follow it; liaison and head are told. */
export function answerExtension(
  door: UnitOfWork,
  context: Context,
  input: AnswerExtensionInput,
): Promise<Outcome<ExtensionView>> {
  return door.run(context, async (tx) => {
    const extension = await tx.extensions.get(input.extensionId);
    if (!extension) return notFound('该延期申请');
    const allowed = authorize(context.actor, 'extension.answer', {});
    if (isRefusal(allowed)) return allowed;
    const state = nextState(extensionLifecycle, extension.state, input.grant ? 'grant' : 'refuse');
    if (isRefusal(state)) return state;
    const reason = input.grant ? input.reason.trim() : reasonIsGiven(input.reason, '不同意延期');
    if (isRefusal(reason)) return reason;
    const section = await tx.sections.get(extension.sectionId);
    const cycle = await tx.cycles.get(extension.cycleId);
    if (!section || !cycle) return notFound('该延期申请所在的部分');
    const { mergedBy } = cycle.milestones;
    if (input.grant && extension.until > mergedBy && !input.confirmBeyondMerge) {
      return conflict(
        'EXTENSION_BEYOND_MERGE',
        `申请的日期晚于汇总日${printDate(mergedBy)},同意后这一部分可能赶不上汇总。如确需同意,请确认后再答复。`,
        { mergedBy, until: extension.until },
      );
    }
    const answered = await tx.extensions.change(extension, {
      state,
      answer: reason,
      answeredBy: context.actor.accountId,
      answeredByName: context.actor.displayName,
      answeredAt: await tx.now(),
    });
    // The sheet may have moved the day further meanwhile: granting never takes days away.
    const moves = input.grant && extension.until > section.dueOn;
    const after = moves ? await tx.sections.change(section, { dueOn: extension.until }) : section;
    tx.audit({
      action: 'extension.answer',
      objectType: 'section',
      objectId: section.id,
      before: { dueOn: section.dueOn },
      after: { dueOn: after.dueOn, granted: input.grant, reason, extension: extension.id },
    });
    await tellDepartment(tx, cycle, after, answered);
    return extensionView(answered, context.actor);
  });
}
