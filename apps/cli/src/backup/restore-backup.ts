import { createReadStream } from 'node:fs';
import { knownMigrations, loadSnapshot, migrate, readStanding } from '@chancery/persistence';
import { migrateQueue } from '@chancery/queue';
import { SettingsError } from '@chancery/runtime';
import { FolderArtifactStore, type KeptArtifacts } from '@chancery/storage';
import { artifactsFolder, tableFile, type Manifest } from './manifest.js';

export interface RestoreTarget {
  /** URL of a superuser. */
  readonly url: string;
  readonly ownerUrl: string;
  readonly artifacts: KeptArtifacts;
}

/** Only an installation in which nobody has worked is written to, and only by a program that knows the backup's structure. */
async function refuseUnfit(url: string, { migrations }: Manifest): Promise<void> {
  const known = knownMigrations();
  const unknown = migrations.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new SettingsError([`备份来自更新的版本(${unknown.join('、')})。请用不低于备份时的版本恢复`]);
  }
  const standing = await readStanding(url);
  if (!standing) return;
  if (standing.governments > 0) throw new SettingsError(['目标系统已有数据,只能恢复到空的系统']);
  const differs = standing.migrations.length !== migrations.length;
  if (differs || standing.migrations.some((name) => !migrations.includes(name))) {
    throw new SettingsError(['目标数据库的结构与备份时不同。请恢复到没有建过表的数据库,恢复后会自动升级']);
  }
}

/**
 * Puts a checked backup into an empty installation: artifacts first, then all rows in one transaction in the structure
 * they were written in, then the migrations that have come since.
 * @throws SettingsError when the installation is not empty or does not fit
 */
export async function restoreBackup(folder: string, manifest: Manifest, target: RestoreTarget): Promise<void> {
  await refuseUnfit(target.url, manifest);
  const kept = new FolderArtifactStore(artifactsFolder(folder));
  for (const digest of manifest.artifacts) await target.artifacts.put(await kept.get(digest));
  await migrate(target.ownerUrl, manifest.migrations);
  await loadSnapshot(target.url, manifest.tables, ({ name }) => createReadStream(tableFile(folder, name)));
  await migrate(target.ownerUrl);
  await migrateQueue(target.ownerUrl);
}
