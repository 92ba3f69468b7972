import { resolve } from 'node:path';
import { readSettings } from '@chancery/runtime';
import { artifactStore } from '@chancery/storage';
import { backupDatabaseUrl } from '../backup/backup-database.js';
import { makeBackup } from '../backup/make-backup.js';
import { withDatabase } from '../stack/with-database.js';

/** One moment of the installation in a folder, while people work; 1 when files were damaged or missing. */
export async function backup(folder: string): Promise<number> {
  const given = readSettings();
  return withDatabase(given, async (settings) => {
    const artifacts = artifactStore(settings);
    try {
      const {
        tables,
        artifacts: files,
        damaged,
      } = await makeBackup(resolve(folder), {
        url: backupDatabaseUrl(settings, given.databases === null),
        artifacts,
        masterKey: settings.masterKey,
      });
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      console.log(`已备份到 ${resolve(folder)}:${tables.length} 张表 ${rows} 行,${files.length} 个文件`);
      console.log('主密钥不在备份中。请将它另行妥善保存:没有主密钥,备份不能恢复。');
      for (const digest of damaged) console.log(`文件缺失或已损坏,未能备份:${digest}`);
      return damaged.length === 0 ? 0 : 1;
    } finally {
      artifacts.close();
    }
  });
}
