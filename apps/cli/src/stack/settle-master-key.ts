import { readMasterKey } from '@chancery/persistence';
import { keepMasterKey, type InstallationSecrets } from '@chancery/runtime';
import { masterKeyFingerprint } from '@chancery/signing';

/**
 * The master key of `secrets.json` that the database's secrets are under. Changing it writes the new key beside the old
 * one first and the database afterwards; when that was broken off, the database says which of the two it is.
 */
export async function settleMasterKey(
  dataFolder: string,
  secrets: InstallationSecrets,
  ownerUrl: string,
): Promise<string> {
  const { masterKey, nextMasterKey } = secrets;
  if (nextMasterKey === undefined) return masterKey;
  const known = await readMasterKey(ownerUrl);
  const settled = known === masterKeyFingerprint(nextMasterKey) ? nextMasterKey : masterKey;
  keepMasterKey(dataFolder, { masterKey: settled });
  return settled;
}
