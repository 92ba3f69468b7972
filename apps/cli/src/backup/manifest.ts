import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SettingsError } from '@chancery/runtime';
import { isManifestOurs, signManifest } from '@chancery/signing';
import { z } from 'zod';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const schema = z.strictObject({
  format: z.literal(1),
  /** When the snapshot was taken, ISO 8601 UTC. */
  takenAt: z.iso.datetime(),
  migrations: z.array(z.string()).min(1),
  tables: z.array(
    z.strictObject({
      name: z.string().regex(/^\w+$/),
      columns: z.array(z.string()),
      rows: z.int().min(0),
      /** SHA-256 of the table's file. */
      digest,
    }),
  ),
  artifacts: z.array(digest),
  /** Artifacts that were damaged or missing when the backup was made: nobody has them. */
  damaged: z.array(digest),
});

/** What a backup holds: with it and its signature every file of the backup is checked. */
export type Manifest = z.infer<typeof schema>;

const MANIFEST = 'manifest.json';
const SIGNATURE = 'manifest.sig';

export const tableFile = (folder: string, table: string): string => join(folder, 'tables', `${table}.copy`);
export const artifactsFolder = (folder: string): string => join(folder, 'artifacts');

/** Written last: a folder without it is no backup. */
export function writeManifest(folder: string, manifest: Manifest, masterKey: string): void {
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(join(folder, SIGNATURE), `${signManifest(masterKey, bytes)}\n`);
  writeFileSync(join(folder, MANIFEST), bytes);
}

function readOrRefuse(folder: string, name: string): Buffer {
  try {
    return readFileSync(join(folder, name));
  } catch {
    throw new SettingsError([`${folder}:不是完整的备份,缺 ${name}`]);
  }
}

/** @throws SettingsError when it is no backup, is of another installation, or was changed. */
export function readManifest(folder: string, masterKey: string): Manifest {
  const bytes = readOrRefuse(folder, MANIFEST);
  const signature = readOrRefuse(folder, SIGNATURE).toString('utf8').trim();
  if (!isManifestOurs(masterKey, bytes, signature)) {
    throw new SettingsError([
      `${folder}:备份清单的签名不符。清单已被改动,或 CHANCERY_MASTER_KEY 不是制作备份的系统的主密钥`,
    ]);
  }
  return schema.parse(JSON.parse(bytes.toString('utf8')));
}
