import { hash, verify } from '@node-rs/argon2';
import type { PasswordHasher } from '@chancery/application';

// argon2id; 2 because the package's const enum cannot be imported under isolatedModules.
const OPTIONS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** argon2id with OWASP's minimum parameters. */
export const argon2Hasher: PasswordHasher = {
  hash: (password) => hash(password, OPTIONS),
  verify: (digest, password) => verify(digest, password).catch(() => false),
};
