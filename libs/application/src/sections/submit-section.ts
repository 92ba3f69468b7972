import { conflict, invalid, isRefusal, reasonIsGiven, type Outcome } from '@chancery/domain';
import { fragmentDigest, isEmptyDoc } from '@chancery/documents';
import { picturesAreKnown } from '../attachments/pictures-are-known.js';
import { submittedAttachments } from '../attachments/submitted-attachments.js';
import type { Context } from '../ports/actor.js';
import type { SectionRow, SubmissionRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { figuresAreTrue } from '../figures/figures-are-true.js';
import { moveSection, sectionStep, type SectionStep } from './section-step.js';

async function keep(tx: Tx, section: SectionRow, kind: SubmissionRow['kind'], reason: string): Promise<SubmissionRow> {
  const earlier = await tx.submissions.list({ sectionId: section.id });
  const content = kind === 'text' ? section.draft : null;
  return tx.submissions.insert({
    sectionId: section.id,
    seq: earlier.length + 1,
    kind,
    content,
    digest: fragmentDigest(content),
    attachments: await submittedAttachments(tx, section.id),
    reason,
    submittedBy: tx.context.actor.accountId,
    submittedAt: await tx.now(),
  });
}

async function move(tx: Tx, step: SectionStep, action: 'submit' | 'submitNil', submission: SubmissionRow) {
  return moveSection(
    tx,
    step,
    action,
    { currentSubmissionId: submission.id },
    {
      submission: submission.seq,
      digest: submission.digest,
      attachments: submission.attachments.map(({ name, digest }) => ({ name, digest })),
    },
  );
}

/** 报送: the draft becomes a kept version and waits for the department head. */
export function submitSection(
  door: UnitOfWork,
  context: Context,
  input: { sectionId: string; draftVersion: number },
): Promise<Outcome<SectionRow>> {
  return door.run(context, async (tx) => {
    const step = await sectionStep(tx, input.sectionId, 'submit');
    if (isRefusal(step)) return step;
    const { section } = step;
    if (section.draftVersion !== input.draftVersion) {
      return conflict('DRAFT_CHANGED', '您看到的稿件之后又有人保存过。请刷新、核对后再报送。', {
        current: section.draft,
        draftVersion: section.draftVersion,
      });
    }
    if (!section.draft || isEmptyDoc(section.draft)) {
      return invalid('DRAFT_EMPTY', '稿件没有文字,不能报送。确无内容的,请用“零报送”并说明理由。');
    }
    const figures = await figuresAreTrue(tx, section.draft);
    if (isRefusal(figures)) return figures;
    const pictures = await picturesAreKnown(tx, section, section.draft);
    if (isRefusal(pictures)) return pictures;
    return move(tx, step, 'submit', await keep(tx, section, 'text', ''));
  });
}

/** 零报送: nothing to report, with a reason; the department head's approval is the consent. */
export function submitNil(
  door: UnitOfWork,
  context: Context,
  input: { sectionId: string; reason: string },
): Promise<Outcome<SectionRow>> {
  return door.run(context, async (tx) => {
    const step = await sectionStep(tx, input.sectionId, 'submitNil');
    if (isRefusal(step)) return step;
    const reason = reasonIsGiven(input.reason, '零报送');
    if (isRefusal(reason)) return reason;
    return move(tx, step, 'submitNil', await keep(tx, step.section, 'nil', reason));
  });
}
