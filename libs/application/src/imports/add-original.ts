import { isRefusal, type Outcome } from '@chancery/domain';
import { keepAttachment } from '../attachments/keep-attachment.js';
import { roomForFiles } from '../attachments/room-for-files.js';
import { attachmentView, type AttachmentView } from '../attachments/read-attachments.js';
import type { Context } from '../ports/actor.js';
import type { ForeignTextReader } from '../ports/foreign-text.js';
import type { SectionRow } from '../ports/rows.js';
import type { ArtifactStore } from '../ports/services.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { readingOf, type ImportReading } from './import-reading.js';
import { importStep } from './import-step.js';

/** A file that was read, and what was read in it. */
export interface StartedImport {
  readonly original: AttachmentView;
  readonly reading: ImportReading;
}

export interface AddOriginalInput {
  readonly sectionId: string;
  readonly name: string;
  readonly data: Uint8Array;
}

async function place(tx: Tx, sectionId: string): Promise<Outcome<SectionRow>> {
  const section = await importStep(tx, 'section.import', sectionId);
  if (isRefusal(section)) return section;
  const room = await roomForFiles(tx, section.id);
  return isRefusal(room) ? room : section;
}

/** 导入: reads a file for a section and keeps it as it came. Nothing of it enters the draft before it was confirmed. */
export async function addOriginal(
  door: UnitOfWork,
  reader: ForeignTextReader,
  artifacts: ArtifactStore,
  context: Context,
  { sectionId, name, data }: AddOriginalInput,
): Promise<Outcome<StartedImport>> {
  // Asked before the file is looked at, too: nobody else's file costs us the work.
  const asked = await door.run(context, (tx) => place(tx, sectionId));
  if (isRefusal(asked)) return asked;
  const imported = await reader.read({ name, data });
  if (isRefusal(imported)) return imported;
  const reading = readingOf(imported);
  const digest = await artifacts.put(data);
  return door.run(context, async (tx) => {
    const section = await place(tx, sectionId);
    if (isRefusal(section)) return section;
    const row = await keepAttachment(tx, section, {
      kind: reading.isReference ? 'reference' : 'original',
      name,
      // Kept to be given back as it is, never to be opened by a browser.
      mediaType: 'application/octet-stream',
      width: null,
      height: null,
      digest,
      size: data.byteLength,
    });
    return { original: attachmentView(tx, section, row), reading };
  });
}
