import { isRefusal, nextState, notFound, sectionLifecycle, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { AttachmentRow } from '../ports/attachment-rows.js';
import type { Context } from '../ports/actor.js';
import type { SectionRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';

/** The section that a text is imported into: the actor writes in it, and its draft may be saved. */
export async function importStep(tx: Tx, key: PermissionKey, sectionId: string): Promise<Outcome<SectionRow>> {
  const section = await tx.sections.get(sectionId);
  if (!section) return notFound('该部分');
  const allowed = authorize(tx.context.actor, key, section);
  if (isRefusal(allowed)) return allowed;
  const state = nextState(sectionLifecycle, section.state, 'saveDraft');
  return isRefusal(state) ? state : section;
}

/** The original of an import, kept with its section. */
export function originalOf(
  door: UnitOfWork,
  context: Context,
  key: PermissionKey,
  input: { readonly sectionId: string; readonly attachmentId: string },
): Promise<Outcome<AttachmentRow>> {
  return door.run(context, async (tx) => {
    const section = await importStep(tx, key, input.sectionId);
    if (isRefusal(section)) return section;
    const row = await tx.attachments.get(input.attachmentId);
    const isHere = row?.sectionId === section.id && row.state === 'kept';
    return isHere && (row.kind === 'original' || row.kind === 'reference') ? row : notFound('该原件');
  });
}
