import { isRefusal, type Outcome } from '@chancery/domain';
import type { FragmentDoc } from '@chancery/documents';
import type { Context } from '../ports/actor.js';
import type { ForeignTextReader } from '../ports/foreign-text.js';
import type { IncomingFiles } from '../ports/incoming-files.js';
import type { ArtifactStore } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { isReference } from './import-reading.js';
import { importStep } from './import-step.js';
import { keepPictures } from './keep-pictures.js';
import { makeFragment, mayBeTaken } from './make-fragment.js';
import { importedWith, type ReadImportInput } from './read-import.js';

export interface TakenImport {
  /** To be put into the draft, which is saved as always. */
  readonly content: FragmentDoc;
  /** Why pictures were left out. */
  readonly leftOut: readonly string[];
}

/** 取用: the confirmed text of an original as a fragment. Refused while tracked changes or comments are undecided. */
export async function takeImport(
  door: UnitOfWork,
  reader: ForeignTextReader,
  files: IncomingFiles,
  artifacts: ArtifactStore,
  context: Context,
  input: ReadImportInput,
): Promise<Outcome<TakenImport>> {
  const read = await importedWith(door, reader, artifacts, context, 'section.takeImport', input);
  if (isRefusal(read)) return read;
  const { original, imported } = read;
  const taken = mayBeTaken(imported, original.kind === 'reference' || isReference(imported));
  if (isRefusal(taken)) return taken;
  const made = await makeFragment(imported, files, artifacts);
  if (isRefusal(made)) return made;
  return door.run(context, async (tx) => {
    const section = await importStep(tx, 'section.takeImport', input.sectionId);
    if (isRefusal(section)) return section;
    await keepPictures(tx, section, original.name.replace(/\.[^.]*$/, ''), made.pictures);
    const { decisions, undone, headings } = input.choices;
    tx.audit({
      action: 'section.takeImport',
      objectType: 'section',
      objectId: section.id,
      after: {
        attachment: original.id,
        name: original.name,
        digest: original.digest,
        changes: imported.changes.length,
        decisions,
        undone: undone.length,
        headings: Object.keys(headings).length,
      },
    });
    return { content: made.content, leftOut: made.leftOut };
  });
}
