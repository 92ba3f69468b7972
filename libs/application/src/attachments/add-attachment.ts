import { invalid, isRefusal, notFound, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { AttachmentRow } from '../ports/attachment-rows.js';
import type { IncomingFiles } from '../ports/incoming-files.js';
import type { SectionRow } from '../ports/rows.js';
import type { ArtifactStore } from '../ports/services.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { mayChangeFiles } from './attachment-step.js';
import { keepAttachment } from './keep-attachment.js';
import { roomForFiles } from './room-for-files.js';
import { attachmentView, type AttachmentView } from './read-attachments.js';

export interface AddAttachmentInput {
  readonly sectionId: string;
  readonly kind: 'evidence' | 'picture';
  readonly name: string;
  readonly data: Uint8Array;
}

type Made = Pick<AttachmentRow, 'name' | 'mediaType' | 'width' | 'height'> & { readonly data: Uint8Array };

async function sectionFor(tx: Tx, sectionId: string): Promise<Outcome<SectionRow>> {
  const section = await tx.sections.get(sectionId);
  if (!section) return notFound('该部分');
  const allowed = mayChangeFiles(tx, 'attachment.add', section);
  if (isRefusal(allowed)) return allowed;
  const room = await roomForFiles(tx, sectionId);
  return isRefusal(room) ? room : section;
}

/** A picture keeps its name but not its form: the ending says what it is now. */
const renamed = (name: string, mediaType: string): string =>
  `${name.replace(/\.[^.]*$/, '')}.${mediaType === 'image/png' ? 'png' : 'jpg'}`;

async function make(files: IncomingFiles, { kind, name, data }: AddAttachmentInput): Promise<Outcome<Made>> {
  if (data.byteLength === 0) return invalid('FILE_EMPTY', '没有收到文件,或文件是空的。请重新选择文件上传。');
  if (kind === 'evidence') {
    const mediaType = files.checkEvidence(name, data);
    return isRefusal(mediaType) ? mediaType : { name, mediaType, width: null, height: null, data };
  }
  const picture = await files.makePicture(data);
  return isRefusal(picture) ? picture : { ...picture, name: renamed(name, picture.mediaType) };
}

/** Takes a file for a section: looked at first, stored by its digest, then committed. */
export async function addAttachment(
  door: UnitOfWork,
  files: IncomingFiles,
  artifacts: ArtifactStore,
  context: Context,
  input: AddAttachmentInput,
): Promise<Outcome<AttachmentView>> {
  // Asked before the file is looked at, too: nobody else's file costs us the work.
  const asked = await door.run(context, (tx) => sectionFor(tx, input.sectionId));
  if (isRefusal(asked)) return asked;
  const made = await make(files, input);
  if (isRefusal(made)) return made;
  const { data, ...facts } = made;
  const digest = await artifacts.put(data);
  return door.run(context, async (tx) => {
    const section = await sectionFor(tx, input.sectionId);
    if (isRefusal(section)) return section;
    const row = await keepAttachment(tx, section, { kind: input.kind, ...facts, digest, size: data.byteLength });
    return attachmentView(tx, section, row);
  });
}
