import { readdirSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { createDataSource, TypeOrmUnitOfWork } from '@chancery/persistence';
import { FolderArtifactStore } from '@chancery/storage';
import { sweepOrphans } from '../../apps/worker/src/housekeeping.js';
import type { ServedGovernment } from './served-government.js';

/** Sweeps as a worker does when every file has lain for years; one that nobody names is among them. */
export async function sweepOldFiles({ installation }: ServedGovernment): Promise<{
  /** Digest of the file that nobody names. */
  readonly orphan: string;
  /** Digests of what is left. */
  readonly left: readonly string[];
}> {
  const { dataFolder, databases } = installation.settings;
  const folder = join(dataFolder, 'artifacts');
  const artifacts = new FolderArtifactStore(folder);
  const orphan = await artifacts.put(new TextEncoder().encode('留下的碎片'));
  const files = (): string[] =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name.includes('/'));
  for (const name of files()) await utimes(join(folder, name), new Date(0), new Date(0));
  const source = await createDataSource({ url: databases.app }).initialize();
  try {
    await sweepOrphans({ door: new TypeOrmUnitOfWork(source, null), loginUrl: databases.login, artifacts });
  } finally {
    await source.destroy();
  }
  return { orphan, left: files().map((name) => name.slice(3)) };
}
