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
  const { accountId, displayName } = tx.context.actor;
  for (const [i, { digest, size, mediaType, width, height }] of pictures.entries()) {
    if (known.has(digest)) continue;
    known.add(digest);
    const row = await tx.attachments.insert({
      state: 'kept',
      cycleId: section.cycleId,
      sectionId: section.id,
      departmentId: section.departmentId,
      kind: 'picture',
      name: `${from}-图${i + 1}.${SUFFIX[mediaType]}`,
      mediaType,
      width,
      height,
      digest,
      size,
      addedBy: accountId,
      addedByName: displayName,
      addedAt: await tx.now(),
    });
    tx.audit({
      action: 'attachment.add',
      objectType: 'section',
      objectId: section.id,
      after: { attachment: row.id, kind: row.kind, name: row.name, digest, size },
    });
  }
}
