import { invalid, isRefusal, reasonIsGiven, type Outcome } from '@chancery/domain';
import { isEmptyDoc, type FragmentDoc } from '@chancery/documents';
import { picturesAreKnown } from '../attachments/pictures-are-known.js';
import type { Context } from '../ports/actor.js';
import type { SectionRow, SubmissionRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { figuresAreTrue } from '../figures/figures-are-true.js';
import { noteReview } from './note-review.js';
import { editorStep, moveSection } from './section-step.js';
import { submissionIsTheOneShown } from './submission-is-the-one-shown.js';

async function current(tx: Tx, section: SectionRow): Promise<SubmissionRow> {
  const submission = await tx.submissions.get(section.currentSubmissionId ?? '');
  if (!submission) throw new Error(`section ${section.id} is submitted without a submission`);
  return submission;
}

/** 采用: the submitted text stands in the report as it was sent. */
export function adoptSubmission(
  door: UnitOfWork,
  context: Context,
  input: { sectionId: string; submissionId?: string },
): Promise<Outcome<SectionRow>> {
  return door.run(context, async (tx) => {
    const step = await editorStep(tx, input.sectionId, 'adopt');
    if (isRefusal(step)) return step;
    const shown = await submissionIsTheOneShown(tx, step.section, input.submissionId);
    if (isRefusal(shown)) return shown;
    const submission = await current(tx, step.section);
    await noteReview(tx, step.section, 'adopt', '');
    return moveSection(
      tx,
      step,
      'adopt',
      { standing: submission.content, standingSubmissionId: submission.id },
      { submission: submission.seq, digest: submission.digest },
    );
  });
}

/** 部分采用: an editor's excerpt stands, with the reason that the department sees. */
export function adoptPartially(
  door: UnitOfWork,
  context: Context,
  input: { sectionId: string; submissionId?: string; content: FragmentDoc; reason: string },
): Promise<Outcome<SectionRow>> {
  return door.run(context, async (tx) => {
    const step = await editorStep(tx, input.sectionId, 'adoptPartially');
    if (isRefusal(step)) return step;
    const shown = await submissionIsTheOneShown(tx, step.section, input.submissionId, input.content);
    if (isRefusal(shown)) return shown;
    const reason = reasonIsGiven(input.reason, '部分采用');
    if (isRefusal(reason)) return reason;
    const submission = await current(tx, step.section);
    if (!submission.content || isEmptyDoc(input.content)) {
      return invalid('NOTHING_TO_ADOPT', '部分采用须留下文字;全部不用的,请选“不采用”。');
    }
    const figures = await figuresAreTrue(tx, input.content);
    if (isRefusal(figures)) return figures;
    const pictures = await picturesAreKnown(tx, step.section, input.content);
    if (isRefusal(pictures)) return pictures;
    await noteReview(tx, step.section, 'adoptPartially', reason);
    await tx.rewritings.insert({
      sectionId: step.section.id,
      submissionId: submission.id,
      before: submission.content,
      after: input.content,
      reason,
      accountId: context.actor.accountId,
      displayName: context.actor.displayName,
      at: await tx.now(),
    });
    return moveSection(
      tx,
      step,
      'adoptPartially',
      { standing: input.content, standingSubmissionId: submission.id },
      { submission: submission.seq, reason },
    );
  });
}

/** 不采用: nothing of it stands, with the reason. */
export function declineSubmission(
  door: UnitOfWork,
  context: Context,
  input: { sectionId: string; submissionId?: string; reason: string },
): Promise<Outcome<SectionRow>> {
  return door.run(context, async (tx) => {
    const step = await editorStep(tx, input.sectionId, 'decline');
    if (isRefusal(step)) return step;
    const shown = await submissionIsTheOneShown(tx, step.section, input.submissionId);
    if (isRefusal(shown)) return shown;
    const reason = reasonIsGiven(input.reason, '不采用');
    if (isRefusal(reason)) return reason;
    const submission = await current(tx, step.section);
    await noteReview(tx, step.section, 'decline', reason);
    return moveSection(
      tx,
      step,
      'decline',
      { standing: null, standingSubmissionId: submission.id },
      { submission: submission.seq, reason },
    );
  });
}

/** 重新审阅: takes a decision back while the text is open. */
export function reopenSection(
  door: UnitOfWork,
  context: Context,
  input: { sectionId: string; reason: string },
): Promise<Outcome<SectionRow>> {
  return door.run(context, async (tx) => {
    const step = await editorStep(tx, input.sectionId, 'reopen');
    if (isRefusal(step)) return step;
    const reason = reasonIsGiven(input.reason, '重新审阅');
    if (isRefusal(reason)) return reason;
    await noteReview(tx, step.section, 'reopen', reason);
    return moveSection(tx, step, 'reopen', { standing: null, standingSubmissionId: null }, { reason });
  });
}
