import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { SettingsError } from '@chancery/runtime';
import { FolderArtifactStore } from '@chancery/storage';
import { artifactsFolder, readManifest, tableFile, type Manifest } from './manifest.js';

async function digestOfFile(file: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
    return hash.digest('hex');
  } catch {
    return null;
  }
}

/**
 * Reads a backup and holds every file of it against the signed manifest, before anything is written anywhere.
 * @throws SettingsError naming every file that does not hold
 */
export async function checkBackup(folder: string, masterKey: string): Promise<Manifest> {
  const manifest = readManifest(folder, masterKey);
  const problems: string[] = [];
  for (const { name, digest } of manifest.tables) {
    const found = await digestOfFile(tableFile(folder, name));
    if (found !== digest) problems.push(`${tableFile(folder, name)}:${found === null ? '缺失' : '与清单不符'}`);
  }
  const kept = new FolderArtifactStore(artifactsFolder(folder));
  for (const digest of manifest.artifacts) {
    await kept.get(digest).catch(() => problems.push(`artifacts/${digest}:缺失或与清单不符`));
  }
  if (problems.length > 0) throw new SettingsError(['备份与其清单不符,没有恢复任何内容', ...problems]);
  return manifest;
}
