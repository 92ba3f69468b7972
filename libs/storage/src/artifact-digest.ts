import { createHash } from 'node:crypto';

const DIGEST = /^[0-9a-f]{64}$/;

/** SHA-256 as lower-case hexadecimal: the name of an artifact. */
export const digestOf = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** @throws Error for a name that is none: it would reach a path or a key. */
export function assertDigest(digest: string): void {
  if (!DIGEST.test(digest)) throw new Error('not a SHA-256 digest');
}

/** An artifact whose bytes are not those that its name says, or that is not there: it is never handed out. */
export class ArtifactDamageError extends Error {
  constructor(
    readonly digest: string,
    readonly kind: 'damaged' | 'missing',
  ) {
    super(
      kind === 'damaged'
        ? `artifact ${digest} is damaged: its bytes have another digest`
        : `artifact ${digest} is missing`,
    );
  }
}

/** @throws ArtifactDamageError */
export function assertUndamaged(digest: string, data: Uint8Array): Uint8Array {
  if (digestOf(data) !== digest) throw new ArtifactDamageError(digest, 'damaged');
  return data;
}
