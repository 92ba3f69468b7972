import { isRefusal, reasonIsGiven, spansLieInText, type Outcome, type SpanReason } from '@chancery/domain';
import { plainText } from '@chancery/documents';
import type { Context } from '../ports/actor.js';
import type { SectionRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { noteReview } from './note-review.js';
import { editorStep, moveSection } from './section-step.js';
import { submissionIsTheOneShown } from './submission-is-the-one-shown.js';

/** 退回修改: back to the department, with reasons on exact spans of what it sent. */
export function returnForRevision(
  door: UnitOfWork,
  context: Context,
  input: { sectionId: string; submissionId?: string; reason: string; spans: readonly SpanReason[] },
): Promise<Outcome<SectionRow>> {
  return door.run(context, async (tx) => {
    const step = await editorStep(tx, input.sectionId, 'returnForRevision');
    if (isRefusal(step)) return step;
    const shown = await submissionIsTheOneShown(tx, step.section, input.submissionId);
    if (isRefusal(shown)) return shown;
    const reason = reasonIsGiven(input.reason, '退回修改');
    if (isRefusal(reason)) return reason;
    const submission = await tx.submissions.get(step.section.currentSubmissionId ?? '');
    const text = submission?.content ? plainText(submission.content) : '';
    const inside = spansLieInText(input.spans, text);
    if (isRefusal(inside)) return inside;
    await noteReview(tx, step.section, 'returnForRevision', reason, input.spans);
    return moveSection(tx, step, 'returnForRevision', {}, { reason, spans: input.spans.length });
  });
}
