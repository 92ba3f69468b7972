import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ArtifactDamageError } from '@chancery/application';
import { takeSnapshot } from '@chancery/persistence';
import { SettingsError } from '@chancery/runtime';
import { FolderArtifactStore, type KeptArtifacts } from '@chancery/storage';
import { artifactsFolder, tableFile, writeManifest, type Manifest } from './manifest.js';

const NEWLINE = 10;

/** Counts rows (one a line in COPY's text format) and takes the digest of what passes. */
function observe(): { stream: Transform; readonly seen: () => { rows: number; digest: string } } {
  const hash = createHash('sha256');
  let rows = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      for (const byte of chunk) if (byte === NEWLINE) rows += 1;
      done(null, chunk);
    },
  });
  return { stream, seen: () => ({ rows, digest: hash.digest('hex') }) };
}

function prepareFolder(folder: string): void {
  mkdirSync(join(folder, 'tables'), { recursive: true, mode: 0o700 });
  mkdirSync(artifactsFolder(folder), { recursive: true, mode: 0o700 });
  if (readdirSync(folder).length > 2 || readdirSync(join(folder, 'tables')).length > 0) {
    throw new SettingsError([`${folder}:目录不是空的。每次备份须用一个新目录`]);
  }
}

export interface BackupSource {
  /** URL of a role that sees the rows of every government. */
  readonly url: string;
  readonly artifacts: KeptArtifacts;
  readonly masterKey: string;
}

/**
 * One moment of the installation in a folder, while people work: rows first, then the artifacts that they name, which
 * are stored before the commit that names them and never change. The manifest comes last.
 */
export async function makeBackup(folder: string, { url, artifacts, masterKey }: BackupSource): Promise<Manifest> {
  prepareFolder(folder);
  const observed = new Map<string, { rows: number; digest: string }>();
  const snapshot = await takeSnapshot(url, async (table, rows) => {
    const { stream, seen } = observe();
    await pipeline(rows, stream, createWriteStream(tableFile(folder, table.name), { mode: 0o600 }));
    observed.set(table.name, seen());
  });
  const kept = new FolderArtifactStore(artifactsFolder(folder));
  const damaged: string[] = [];
  for (const digest of snapshot.artifacts) {
    try {
      await kept.put(await artifacts.get(digest));
    } catch (error) {
      if (!(error instanceof ArtifactDamageError)) throw error;
      damaged.push(digest);
    }
  }
  const manifest: Manifest = {
    format: 1,
    takenAt: snapshot.takenAt,
    migrations: [...snapshot.migrations],
    tables: snapshot.tables.map(({ name, columns }) => ({
      name,
      columns: [...columns],
      ...(observed.get(name) ?? { rows: 0, digest: '' }),
    })),
    artifacts: snapshot.artifacts.filter((digest) => !damaged.includes(digest)),
    damaged,
  };
  writeManifest(folder, manifest, masterKey);
  return manifest;
}
