import type { SubmittedAttachment } from '../ports/submitted-attachment.js';
import type { Tx } from '../ports/unit-of-work.js';

/** The files of a section as a submission freezes them. */
export async function submittedAttachments(tx: Tx, sectionId: string): Promise<SubmittedAttachment[]> {
  const rows = await tx.attachments.list({ sectionId, state: 'kept' });
  return rows.map(({ id, kind, name, mediaType, digest, size }) => ({
    attachmentId: id,
    kind,
    name,
    mediaType,
    digest,
    size,
  }));
}
