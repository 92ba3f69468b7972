import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.object({
  superuser: z.string(),
  owner: z.string(),
  app: z.string(),
  relay: z.string(),
  login: z.string(),
  masterKey: z.string(),
  /** While the master key is being changed: the key that may be in use already. */
  nextMasterKey: z.string().optional(),
  sessionSecret: z.string(),
});

/** Passwords and keys of an embedded installation; made once, kept in a file only its owner reads. */
export type InstallationSecrets = z.infer<typeof schema>;

/** null: none were made yet */
export function readSecrets(dataFolder: string): InstallationSecrets | null {
  const file = join(dataFolder, 'secrets.json');
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

// Written beside and renamed, so that a crash never leaves half a file.
function writeSecrets(dataFolder: string, secrets: InstallationSecrets): void {
  const file = join(dataFolder, 'secrets.json');
  writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}

/** Keeps another master key, or two while it is being changed. */
export function keepMasterKey(
  dataFolder: string,
  keys: Pick<InstallationSecrets, 'masterKey' | 'nextMasterKey'>,
): void {
  const { nextMasterKey: _before, ...secrets } = ensureSecrets(dataFolder);
  writeSecrets(dataFolder, { ...secrets, ...keys });
}

/** @param masterKey that of the installation whose backup comes to this folder; without it a new one is made */
export function ensureSecrets(dataFolder: string, masterKey?: string): InstallationSecrets {
  const known = readSecrets(dataFolder);
  if (known) return known;
  const password = () => randomBytes(24).toString('base64url');
  const secrets: InstallationSecrets = {
    superuser: password(),
    owner: password(),
    app: password(),
    relay: password(),
    login: password(),
    masterKey: masterKey ?? randomBytes(32).toString('base64'),
    sessionSecret: randomBytes(36).toString('base64url'),
  };
  writeSecrets(dataFolder, secrets);
  return secrets;
}
