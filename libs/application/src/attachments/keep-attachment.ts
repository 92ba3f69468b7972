import type { AttachmentRow } from '../ports/attachment-rows.js';
import type { SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** What is known of a file before it is a section's. */
export type FileFacts = Pick<AttachmentRow, 'kind' | 'name' | 'mediaType' | 'width' | 'height' | 'digest' | 'size'>;

/** Names a stored file as one of the section, by the actor, and notes it in the audit trail. */
export async function keepAttachment(tx: Tx, section: SectionRow, facts: FileFacts): Promise<AttachmentRow> {
  const { accountId, displayName } = tx.context.actor;
  const row = await tx.attachments.insert({
    state: 'kept',
    cycleId: section.cycleId,
    sectionId: section.id,
    departmentId: section.departmentId,
    ...facts,
    addedBy: accountId,
    addedByName: displayName,
    addedAt: await tx.now(),
  });
  tx.audit({
    action: 'attachment.add',
    objectType: 'section',
    objectId: section.id,
    after: { attachment: row.id, kind: row.kind, name: row.name, digest: row.digest, size: row.size },
  });
  return row;
}
