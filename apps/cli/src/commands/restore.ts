import { resolve } from 'node:path';
import { noteMasterKey } from '@chancery/persistence';
import { ensureSecrets, readSecrets, readSettings, SettingsError } from '@chancery/runtime';
import { masterKeyFingerprint } from '@chancery/signing';
import { artifactStore } from '@chancery/storage';
import { backupDatabaseUrl } from '../backup/backup-database.js';
import { checkBackup } from '../backup/check-backup.js';
import { restoreBackup } from '../backup/restore-backup.js';
import { withDatabase } from '../stack/with-database.js';
import { auditChains } from './audit.js';

/** Puts a backup into an empty installation, and walks the audit chains of what was restored; 0 only when all are whole. */
export async function restore(folder: string): Promise<number> {
  const given = readSettings();
  const masterKey = given.masterKey ?? readSecrets(given.dataFolder)?.masterKey;
  if (!masterKey) throw new SettingsError(['CHANCERY_MASTER_KEY:恢复须设置制作备份的系统的主密钥']);
  const manifest = await checkBackup(resolve(folder), masterKey);
  // The installation goes on under that key, also when nobody sets it any more.
  if (ensureSecrets(given.dataFolder, masterKey).masterKey !== masterKey && !given.databases) {
    throw new SettingsError([`CHANCERY_DATA:该数据目录已有另一个主密钥,请换一个新目录(${given.dataFolder})`]);
  }
  return withDatabase(given, async (settings) => {
    const artifacts = artifactStore(settings);
    try {
      await restoreBackup(resolve(folder), manifest, {
        url: backupDatabaseUrl(settings, given.databases === null),
        ownerUrl: settings.databases.owner,
        artifacts,
      });
      await noteMasterKey(settings.databases.owner, masterKeyFingerprint(masterKey));
    } finally {
      artifacts.close();
    }
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(`已恢复 ${manifest.takenAt} 的备份:${rows} 行,${manifest.artifacts.length} 个文件`);
    for (const digest of manifest.damaged) console.log(`备份时已缺失或损坏的文件:${digest}`);
    return (await auditChains(settings.databases)) ? 0 : 1;
  });
}
