import { createHash } from 'node:crypto';
import { ArtifactDamageError } from '@chancery/application';

const DIGEST = /^[0-9a-f]{64}$/;

/** SHA-256 as lower-case hexadecimal: the name of an artifact. */
export const digestOf = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** @throws Error for a name that is none: it would reach a path or a key. */
export function assertDigest(digest: string): void {
  if (!DIGEST.test(digest)) throw new Error('not a SHA-256 digest');
}

/** @throws ArtifactDamageError */
export function assertUndamaged(digest: string, data: Uint8Array): Uint8Array {
  if (digestOf(data) !== digest) throw new ArtifactDamageError(digest, 'damaged');
  return data;
}
