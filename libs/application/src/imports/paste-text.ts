import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import type { FragmentDoc } from '@chancery/documents';
import { mayChangeFiles } from '../attachments/attachment-step.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { ForeignTextReader } from '../ports/foreign-text.js';
import type { IncomingFiles } from '../ports/incoming-files.js';
import type { SectionRow } from '../ports/rows.js';
import type { ArtifactStore } from '../ports/services.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { NO_CHOICES } from './import-choices.js';
import { isReference, readingOf, type ImportReading } from './import-reading.js';
import { keepPictures } from './keep-pictures.js';
import { makeFragment, mayBeTaken } from './make-fragment.js';

export interface PasteInput {
  readonly sectionId: string;
  /** What the clipboard held: a page (from Word, WPS or a browser), or plain text. */
  readonly form: 'html' | 'text';
  readonly data: Uint8Array;
  /** Automatic changes that the person has taken back. */
  readonly undone: readonly string[];
}

export interface PastedText {
  readonly content: FragmentDoc;
  readonly reading: ImportReading;
  readonly leftOut: readonly string[];
}

async function place(tx: Tx, sectionId: string): Promise<Outcome<SectionRow>> {
  const section = await tx.sections.get(sectionId);
  if (!section) return notFound('该部分');
  const allowed = authorize(tx.context.actor, 'section.paste', section);
  return isRefusal(allowed) ? allowed : section;
}

/** 粘贴: what was pasted goes the way of a file, and comes back as the fragment to put in at the caret. */
export async function pasteText(
  door: UnitOfWork,
  reader: ForeignTextReader,
  files: IncomingFiles,
  artifacts: ArtifactStore,
  context: Context,
  { sectionId, form, data, undone }: PasteInput,
): Promise<Outcome<PastedText>> {
  const asked = await door.run(context, (tx) => place(tx, sectionId));
  if (isRefusal(asked)) return asked;
  const name = form === 'html' ? '粘贴.html' : '粘贴.txt';
  const imported = await reader.read({ name, data, ...NO_CHOICES, undone });
  if (isRefusal(imported)) return imported;
  const taken = mayBeTaken(imported, isReference(imported));
  if (isRefusal(taken)) return taken;
  const made = await makeFragment(imported, files, artifacts);
  if (isRefusal(made)) return made;
  const { content, pictures, leftOut } = made;
  const pasted = { content, reading: readingOf(imported), leftOut };
  if (pictures.length === 0) return pasted;
  return door.run(context, async (tx) => {
    const section = await place(tx, sectionId);
    if (isRefusal(section)) return section;
    const allowed = mayChangeFiles(tx, 'attachment.add', section);
    if (isRefusal(allowed)) return allowed;
    await keepPictures(tx, section, '粘贴', pictures);
    return pasted;
  });
}
