import { conflict, isRefusal, type Outcome } from '@chancery/domain';
import type { FragmentDoc } from '@chancery/documents';
import { picturesAreKnown } from '../attachments/pictures-are-known.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { figuresAreTrue } from '../figures/figures-are-true.js';
import { sectionStep } from './section-step.js';

export interface SaveDraftInput {
  readonly sectionId: string;
  /** The draft version that the writer started from; 0 for the first. */
  readonly draftVersion: number;
  readonly content: FragmentDoc;
}

/**
 * 暂存: keeps the draft. Of two savers who started from the same version one wins; the other gets
 * DRAFT_CHANGED with both texts. Autosaves are not chained in the audit trail (its head is a hot row).
 */
export function saveDraft(
  door: UnitOfWork,
  context: Context,
  input: SaveDraftInput,
): Promise<Outcome<{ draftVersion: number }>> {
  return door.run(context, async (tx) => {
    const step = await sectionStep(tx, input.sectionId, 'saveDraft');
    if (isRefusal(step)) return step;
    const figures = await figuresAreTrue(tx, input.content);
    if (isRefusal(figures)) return figures;
    const pictures = await picturesAreKnown(tx, step.section, input.content);
    if (isRefusal(pictures)) return pictures;
    const saved = await tx.sections.saveDraft(step.section, input.draftVersion, input.content, context.actor.accountId);
    if (saved) return { draftVersion: input.draftVersion + 1 };
    const current = await tx.sections.get(input.sectionId);
    return conflict('DRAFT_CHANGED', '他人已先保存了这一部分。两份文字都在下方,请合并后再保存。', {
      yours: input.content,
      current: current?.draft ?? null,
      draftVersion: current?.draftVersion ?? 0,
      savedBy: current?.draftSavedBy ?? null,
      savedByName: (await tx.accounts.get(current?.draftSavedBy ?? ''))?.displayName ?? '',
    });
  });
}
