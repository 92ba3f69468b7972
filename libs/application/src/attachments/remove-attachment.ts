import { conflict, isRefusal, notFound, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { AttachmentRow } from '../ports/attachment-rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { mayChangeFiles } from './attachment-step.js';
import { attachmentView, type AttachmentView } from './read-attachments.js';

/** Whether a text shows the picture that no other attachment could give it. */
async function isShown(tx: Tx, { id, kind, digest }: AttachmentRow): Promise<boolean> {
  if (kind !== 'picture') return false;
  const same = await tx.attachments.list({ kind, digest, state: 'kept' });
  return same.every((other) => other.id === id) && (await tx.attachments.isShown(digest));
}

/** Takes a file off a section. What has been sent with it keeps it; removing twice is removing once. */
export function removeAttachment(
  door: UnitOfWork,
  context: Context,
  attachmentId: string,
): Promise<Outcome<AttachmentView>> {
  return door.run(context, async (tx) => {
    const attachment = await tx.attachments.get(attachmentId);
    const section = attachment ? await tx.sections.get(attachment.sectionId) : null;
    if (!attachment || !section) return notFound('该文件');
    const allowed = mayChangeFiles(tx, 'attachment.remove', section);
    if (isRefusal(allowed)) return allowed;
    if (attachment.state === 'removed') return attachmentView(tx, section, attachment);
    if (await isShown(tx, attachment)) {
      return conflict('PICTURE_IN_USE', '这张图片仍在稿件或已报送的文字中,不能移除。请先从稿件中删去图片并保存。');
    }
    const removed = await tx.attachments.change(attachment, { state: 'removed' });
    tx.audit({
      action: 'attachment.remove',
      objectType: 'section',
      objectId: section.id,
      before: { attachment: attachment.id, kind: attachment.kind, name: attachment.name, digest: attachment.digest },
    });
    return attachmentView(tx, section, removed);
  });
}
