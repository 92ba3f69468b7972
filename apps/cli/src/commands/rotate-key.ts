import { rotateMasterKey, readMasterKey } from '@chancery/persistence';
import { keepMasterKey, readSettings, SettingsError, type ServiceSettings } from '@chancery/runtime';
import { KeyVault, masterKeyFingerprint, newMasterKey } from '@chancery/signing';
import { prepareInstallation } from '../stack/open-database.js';
import { withDatabase } from '../stack/with-database.js';

const NEW_KEY = 'CHANCERY_NEW_MASTER_KEY';

/** Every sealed secret from the key in use to `to`, all or none. Returns how many there are. */
function resealAll({ databases, masterKey: from }: ServiceSettings, to: string): Promise<number> {
  return rotateMasterKey(databases.owner, {
    fingerprint: { from: masterKeyFingerprint(from), to: masterKeyFingerprint(to) },
    reseal: (purpose, sealed) => new KeyVault(to, purpose).seal(new KeyVault(from, purpose).open(sealed)),
  });
}

/**
 * `rotate-key`: another master key for the installation. A key from the environment is changed for the one that
 * CHANCERY_NEW_MASTER_KEY gives; a key that the data folder keeps for a new one, made here.
 */
export async function rotateKey(): Promise<number> {
  const given = readSettings();
  const isKept = given.masterKey === null;
  if (!isKept && given.newMasterKey === null) {
    throw new SettingsError([
      `主密钥由 CHANCERY_MASTER_KEY 设置。请一并用 ${NEW_KEY} 给出新的主密钥(32 字节的 Base64)`,
    ]);
  }
  const next = given.newMasterKey ?? newMasterKey();
  return withDatabase(given, async (settings) => {
    if (next === settings.masterKey) throw new SettingsError([`${NEW_KEY}:与现用的主密钥相同`]);
    if ((await readMasterKey(settings.databases.owner)) === null) await prepareInstallation(settings);
    const { dataFolder, masterKey } = settings;
    if (isKept) keepMasterKey(dataFolder, { masterKey, nextMasterKey: next });
    try {
      console.log(`已用新的主密钥重新加密 ${await resealAll(settings, next)} 项密文。`);
    } catch (error) {
      if (isKept) keepMasterKey(dataFolder, { masterKey });
      throw error;
    }
    if (isKept) keepMasterKey(dataFolder, { masterKey: next });
    else console.log(`请把 CHANCERY_MASTER_KEY 改为新的主密钥后再启动;旧的不再可用。`);
    console.log('请另行妥善保存新的主密钥。以前的备份仍须用备份时的主密钥恢复。');
    return 0;
  });
}
