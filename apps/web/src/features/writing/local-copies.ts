import { fragmentDocSchema } from '@chancery/documents/browser';
import { del, get, set } from 'idb-keyval';
import type { LocalCopy } from './draft-keeper.js';

/** One person's unsaved text of one section in this browser. */
const keyOf = (accountId: string, sectionId: string): string => `draft:${accountId}:${sectionId}`;

export async function readLocalCopy(accountId: string, sectionId: string): Promise<LocalCopy | null> {
  try {
    const copy = await get<LocalCopy>(keyOf(accountId, sectionId));
    // What an older version of the program left, or somebody put there, must still be a text.
    return copy && fragmentDocSchema.safeParse(copy.content).success ? copy : null;
  } catch {
    return null;
  }
}

export async function writeLocalCopy(accountId: string, sectionId: string, copy: LocalCopy | null): Promise<void> {
  try {
    if (copy) await set(keyOf(accountId, sectionId), copy);
    else await del(keyOf(accountId, sectionId));
  } catch {
    // A browser without room or in private mode keeps nothing; the server still does.
  }
}
