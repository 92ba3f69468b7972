import { conflict, type Outcome } from '@chancery/domain';
import type { Tx } from '../ports/unit-of-work.js';

/** More files than this in one section help nobody who must read them. */
const MOST_FILES = 60;

/** Whether the section may take one more file. */
export async function roomForFiles(tx: Tx, sectionId: string): Promise<Outcome<true>> {
  const kept = await tx.attachments.list({ sectionId, state: 'kept' });
  if (kept.length < MOST_FILES) return true;
  return conflict('TOO_MANY_FILES', `一个部分最多上传${MOST_FILES}个文件。请先移除不需要的文件。`);
}
