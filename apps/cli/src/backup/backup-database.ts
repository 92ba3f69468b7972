import { ensureSecrets, SettingsError, superuserUrl, type ServiceSettings } from '@chancery/runtime';

/**
 * The database as backup and restore need it: every government's rows. The embedded server's superuser, or the role
 * that the operator names.
 */
export function backupDatabaseUrl(settings: ServiceSettings, embedded: boolean): string {
  if (settings.backupDatabase) return settings.backupDatabase;
  if (!embedded) {
    throw new SettingsError([
      'DATABASE_BACKUP_URL:使用外部数据库时,备份须用能读取全部数据的角色,恢复须用超级用户,请设置其地址',
    ]);
  }
  const port = Number(new URL(settings.databases.owner).port);
  return superuserUrl(port, ensureSecrets(settings.dataFolder), 'chancery');
}
