import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync } from 'node:zlib';
import { extract } from 'tar-fs';
import { projectRoot } from '../../apps/cli/src/stack/project-paths.js';

export interface KeptRelease {
  readonly file: string;
  /** Of an installation that was thrown away; without it neither manifest nor seals can be read. */
  readonly masterKey: string;
}

export const KEPT_RELEASES: readonly KeptRelease[] = [
  { file: '2026-11-27.tar.br', masterKey: 'Y9FsgFRw/8+zx3kYp69EnMSgXSkwA4En6ExCRS94Vgo=' },
];

/** The backup unpacked into a folder of its own. */
export async function unpackRelease({ file }: KeptRelease): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-release-'));
  const packed = readFileSync(join(projectRoot(), 'e2e', 'releases', file));
  await pipeline(Readable.from(brotliDecompressSync(packed)), extract(folder));
  return folder;
}
