import { invalid, type Outcome } from '@chancery/domain';
import { imageDigests, type FragmentDoc } from '@chancery/documents';
import type { AttachmentRow } from '../ports/attachment-rows.js';
import type { SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/**
 * The picture that a text of this section may name: handed in for this report, or once by the same department, whose
 * last year's text may be taken up again. A digest alone opens nothing that others handed in elsewhere.
 */
export async function pictureOfSection(tx: Tx, section: SectionRow, digest: string): Promise<AttachmentRow | null> {
  const found = await tx.attachments.list({ kind: 'picture', digest });
  const own = found.filter((row) => row.cycleId === section.cycleId || row.departmentId === section.departmentId);
  return own.find((row) => row.state === 'kept') ?? null;
}

/** Every picture in a text has been handed in: a text that names others could not be printed. */
export async function picturesAreKnown(tx: Tx, section: SectionRow, doc: FragmentDoc): Promise<Outcome<true>> {
  const unknown: string[] = [];
  for (const digest of imageDigests(doc)) {
    if (!(await pictureOfSection(tx, section, digest))) unknown.push(digest);
  }
  if (unknown.length === 0) return true;
  return invalid(
    'IMAGE_UNKNOWN',
    `稿件中有${unknown.length}张图片没有上传过,或已被移除。请删去这些图片,重新上传后再插入。`,
    { digests: unknown },
  );
}
