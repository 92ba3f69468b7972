import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { ArtifactDamageError } from '@chancery/application';
import { assertDigest, assertUndamaged, digestOf } from './artifact-digest.js';
import type { KeptArtifacts } from './kept-artifacts.js';

/** Artifacts in a folder, named by their SHA-256. Written beside, flushed and renamed: never half a file. */
export class FolderArtifactStore implements KeptArtifacts {
  constructor(private readonly folder: string) {}

  private place(digest: string): { folder: string; file: string } {
    assertDigest(digest);
    const folder = join(this.folder, digest.slice(0, 2));
    return { folder, file: join(folder, digest) };
  }

  /** A whole file that is stored again counts as young, so that a sweep spares it until its commit. */
  private async freshen(digest: string): Promise<boolean> {
    const now = new Date();
    return this.get(digest).then(
      () =>
        utimes(this.place(digest).file, now, now).then(
          () => true,
          () => false,
        ),
      // Missing or damaged: it is written anew.
      () => false,
    );
  }

  async put(data: Uint8Array): Promise<string> {
    const digest = digestOf(data);
    const { folder, file } = this.place(digest);
    if (await this.freshen(digest)) return digest;
    await mkdir(folder, { recursive: true });
    const part = join(folder, `${digest}.${randomUUID()}.part`);
    const handle = await open(part, 'wx', 0o600);
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file).catch(async (error: unknown) => {
      await rm(part, { force: true });
      throw error;
    });
    return digest;
  }

  async get(digest: string): Promise<Uint8Array> {
    const data = await readFile(this.place(digest).file).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new ArtifactDamageError(digest, 'missing');
      throw error;
    });
    return assertUndamaged(digest, data);
  }

  async sweep(named: ReadonlySet<string>, graceMs: number): Promise<number> {
    let removed = 0;
    for (const prefix of await readdir(this.folder).catch(() => [])) {
      for (const name of await readdir(join(this.folder, prefix))) {
        const file = join(this.folder, prefix, name);
        const { mtimeMs } = await stat(file);
        if (named.has(name) || Date.now() - mtimeMs < graceMs) continue;
        await rm(file, { force: true });
        removed += 1;
      }
    }
    return removed;
  }

  async probe(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await access(this.folder, constants.R_OK | constants.W_OK);
  }

  close(): void {
    // Nothing is held open.
  }
}
