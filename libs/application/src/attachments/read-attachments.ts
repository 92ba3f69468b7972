import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import { allowedRows, type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { AttachmentRow } from '../ports/attachment-rows.js';
import type { Context } from '../ports/actor.js';
import type { ArtifactStore } from '../ports/services.js';
import type { SectionRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { mayChangeFiles } from './attachment-step.js';
import { pictureOfSection } from './pictures-are-known.js';

export interface AttachmentView extends Pick<
  AttachmentRow,
  | 'id'
  | 'sectionId'
  | 'kind'
  | 'name'
  | 'mediaType'
  | 'digest'
  | 'size'
  | 'width'
  | 'height'
  | 'addedByName'
  | 'addedAt'
> {
  /** What the reader may do with it now. */
  readonly actions: readonly AllowedAction[];
}

export interface SectionAttachments {
  readonly attachments: readonly AttachmentView[];
  /** `attachment.add`, while the reader may. */
  readonly actions: readonly AllowedAction[];
}

function actionsFor(tx: Tx, key: 'attachment.add' | 'attachment.remove', section: SectionRow): AllowedAction[] {
  return mayChangeFiles(tx, key, section) === true ? allowedRows(tx.context.actor, [key], section) : [];
}

export function attachmentView(tx: Tx, section: SectionRow, row: AttachmentRow): AttachmentView {
  const { id, sectionId, kind, name, mediaType, digest, size, width, height, addedByName, addedAt } = row;
  const actions = row.state === 'kept' ? actionsFor(tx, 'attachment.remove', section) : [];
  return { id, sectionId, kind, name, mediaType, digest, size, width, height, addedByName, addedAt, actions };
}

/** Files of a section, oldest first, without those removed. */
export function listAttachments(
  door: UnitOfWork,
  context: Context,
  sectionId: string,
): Promise<Outcome<SectionAttachments>> {
  return door.run(context, async (tx) => {
    const section = await tx.sections.get(sectionId);
    if (!section) return notFound('该部分');
    const allowed = authorize(context.actor, 'attachment.list', section);
    if (isRefusal(allowed)) return allowed;
    const rows = await tx.attachments.list({ sectionId, state: 'kept' });
    return {
      attachments: rows.map((row) => attachmentView(tx, section, row)),
      actions: actionsFor(tx, 'attachment.add', section),
    };
  });
}

export interface AttachmentFile extends Pick<AttachmentRow, 'kind' | 'name' | 'mediaType'> {
  readonly data: Uint8Array;
}

async function open(artifacts: ArtifactStore, row: AttachmentRow): Promise<AttachmentFile> {
  return { kind: row.kind, name: row.name, mediaType: row.mediaType, data: await artifacts.get(row.digest) };
}

/** The bytes of a file; one that was removed is still there for whoever reads the submission that names it. */
export async function readAttachmentFile(
  door: UnitOfWork,
  artifacts: ArtifactStore,
  context: Context,
  attachmentId: string,
): Promise<Outcome<AttachmentFile>> {
  const row = await door.run(context, async (tx) => {
    const attachment = await tx.attachments.get(attachmentId);
    const section = attachment ? await tx.sections.get(attachment.sectionId) : null;
    if (!attachment || !section) return notFound('该文件');
    const allowed = authorize(context.actor, 'attachment.file', section);
    if (isRefusal(allowed)) return allowed;
    if (attachment.state === 'kept') return attachment;
    const submissions = await tx.submissions.list({ sectionId: section.id });
    const isNamed = submissions.some(({ attachments }) => attachments.some((a) => a.attachmentId === attachment.id));
    return isNamed ? attachment : notFound('该文件');
  });
  return isRefusal(row) ? row : open(artifacts, row);
}

/** A picture of a section's text by its digest, as texts name it. */
export async function readSectionPicture(
  door: UnitOfWork,
  artifacts: ArtifactStore,
  context: Context,
  input: { sectionId: string; digest: string },
): Promise<Outcome<AttachmentFile>> {
  const row = await door.run(context, async (tx) => {
    const section = await tx.sections.get(input.sectionId);
    if (!section) return notFound('该图片');
    const allowed = authorize(context.actor, 'section.picture', section);
    if (isRefusal(allowed)) return allowed;
    return (await pictureOfSection(tx, section, input.digest)) ?? notFound('该图片');
  });
  return isRefusal(row) ? row : open(artifacts, row);
}
