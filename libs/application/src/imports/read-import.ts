import { isRefusal, type Outcome } from '@chancery/domain';
import type { Imported } from '@chancery/intake';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { AttachmentRow } from '../ports/attachment-rows.js';
import type { Context } from '../ports/actor.js';
import type { ForeignTextReader } from '../ports/foreign-text.js';
import type { ArtifactStore } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { ImportChoices } from './import-choices.js';
import { readingOf, type ImportReading } from './import-reading.js';
import { originalOf } from './import-step.js';

export interface ReadImportInput {
  readonly sectionId: string;
  readonly attachmentId: string;
  readonly choices: ImportChoices;
}

/** The original read again with what a person has chosen. */
export async function importedWith(
  door: UnitOfWork,
  reader: ForeignTextReader,
  artifacts: ArtifactStore,
  context: Context,
  key: PermissionKey,
  input: ReadImportInput,
): Promise<Outcome<{ readonly original: AttachmentRow; readonly imported: Imported }>> {
  const original = await originalOf(door, context, key, input);
  if (isRefusal(original)) return original;
  const data = await artifacts.get(original.digest);
  const imported = await reader.read({ name: original.name, data, ...input.choices });
  return isRefusal(imported) ? imported : { original, imported };
}

/** What would be taken with these choices. */
export async function readImport(
  door: UnitOfWork,
  reader: ForeignTextReader,
  artifacts: ArtifactStore,
  context: Context,
  input: ReadImportInput,
): Promise<Outcome<ImportReading>> {
  const read = await importedWith(door, reader, artifacts, context, 'section.readImport', input);
  return isRefusal(read) ? read : readingOf(read.imported);
}
