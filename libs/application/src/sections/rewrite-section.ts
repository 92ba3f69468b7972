import { conflict, invalid, isRefusal, reasonIsGiven, type Outcome } from '@chancery/domain';
import { isEmptyDoc, type FragmentDoc } from '@chancery/documents';
import { picturesAreKnown } from '../attachments/pictures-are-known.js';
import type { Context } from '../ports/actor.js';
import type { SectionRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { figuresAreTrue } from '../figures/figures-are-true.js';
import { keepRewriting } from './keep-rewriting.js';
import { editorStep } from './section-step.js';

export interface RewriteInput {
  readonly sectionId: string;
  /** Row version that the editor saw; a later one means someone else changed the text. */
  readonly version: number;
  readonly content: FragmentDoc;
  readonly reason: string;
}

/** 改写: an editor changes adopted text; what was sent, what stands and why remain side by side. */
export function rewriteSection(door: UnitOfWork, context: Context, input: RewriteInput): Promise<Outcome<SectionRow>> {
  return door.run(context, async (tx) => {
    const step = await editorStep(tx, input.sectionId, 'rewrite');
    if (isRefusal(step)) return step;
    const { section } = step;
    const reason = reasonIsGiven(input.reason, '改写');
    if (isRefusal(reason)) return reason;
    if (section.version !== input.version) {
      return conflict('TEXT_CHANGED', '他人已先改了这一部分。两份文字都在下方,请合并后再保存。', {
        yours: input.content,
        current: section.standing,
        version: section.version,
        changedBy: (await tx.rewritings.list({ sectionId: section.id })).at(-1)?.displayName ?? '',
      });
    }
    if (!section.standing || isEmptyDoc(input.content)) {
      return invalid('NOTHING_TO_REWRITE', '改写后须有文字;零报送的部分没有可改写的文字。');
    }
    const figures = await figuresAreTrue(tx, input.content);
    if (isRefusal(figures)) return figures;
    const pictures = await picturesAreKnown(tx, section, input.content);
    if (isRefusal(pictures)) return pictures;
    return keepRewriting(tx, step, section.standing, { content: input.content, reason });
  });
}
