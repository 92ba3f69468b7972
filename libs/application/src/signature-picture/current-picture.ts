import type { SignaturePictureRow } from '../ports/identity-rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** A person's own handwriting as it is used now; null: their name is printed. */
export async function currentPicture(tx: Tx, accountId: string): Promise<SignaturePictureRow | null> {
  const [picture] = await tx.signaturePictures.list({ accountId, state: 'current' });
  return picture ?? null;
}
