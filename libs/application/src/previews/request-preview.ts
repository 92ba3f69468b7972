import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import type { SectionTarget } from '../comments/text-of-section.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { findPreview, nextJobKey, type PreviewState } from './preview-of-section.js';

/**
 * 看排版: asks for the pages of one of a section's texts as it stands now. While they are made, and when they are there
 * already, nothing more is made; what failed is tried anew.
 */
export function requestPreview(
  door: UnitOfWork,
  context: Context,
  input: { sectionId: string; target: SectionTarget },
): Promise<Outcome<PreviewState>> {
  return door.run(context, async (tx) => {
    const section = await tx.sections.get(input.sectionId);
    if (!section) return notFound('该部分');
    const allowed = authorize(context.actor, 'section.requestPreview', section);
    if (isRefusal(allowed)) return allowed;
    const { row, state } = await findPreview(tx, section, input.target);
    if (state.state !== 'none' && state.state !== 'failed') return state;
    await tx.requestJob({
      job: 'preview',
      key: nextJobKey(section.id, input.target, row),
      subjectId: section.id,
      parameters: { target: input.target },
    });
    return (await findPreview(tx, section, input.target)).state;
  });
}
