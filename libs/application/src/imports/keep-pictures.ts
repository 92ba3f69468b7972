import { keepAttachment } from '../attachments/keep-attachment.js';
import type { SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import type { StoredPicture } from './make-fragment.js';

const SUFFIX = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const;

/** Names an import's pictures as files of the section, so that its text may show them; those known stay as they are. */
export async function keepPictures(
  tx: Tx,
  section: SectionRow,
  from: string,
  pictures: readonly StoredPicture[],
): Promise<void> {
  const kept = await tx.attachments.list({ sectionId: section.id, kind: 'picture', state: 'kept' });
  const known = new Set(kept.map(({ digest }) => digest));
  for (const [i, picture] of pictures.entries()) {
    if (known.has(picture.digest)) continue;
    known.add(picture.digest);
    const name = `${from}-图${i + 1}.${SUFFIX[picture.mediaType]}`;
    await keepAttachment(tx, section, { kind: 'picture', name, ...picture });
  }
}
