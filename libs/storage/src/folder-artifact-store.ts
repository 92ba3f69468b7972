import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArtifactStore } from '@chancery/application';

const DIGEST = /^[0-9a-f]{64}$/;

/** Artifacts in a folder, named by their SHA-256. Written beside, flushed and renamed: never half a file. */
export class FolderArtifactStore implements ArtifactStore {
  constructor(private readonly folder: string) {}

  private place(digest: string): { folder: string; file: string } {
    if (!DIGEST.test(digest)) throw new Error('not a SHA-256 digest');
    const folder = join(this.folder, digest.slice(0, 2));
    return { folder, file: join(folder, digest) };
  }

  /** A file that is stored again counts as young, so that a sweep spares it until its commit. */
  private async freshen(file: string): Promise<boolean> {
    const now = new Date();
    return utimes(file, now, now).then(
      () => true,
      () => false,
    );
  }

  async put(data: Uint8Array): Promise<string> {
    const digest = createHash('sha256').update(data).digest('hex');
    const { folder, file } = this.place(digest);
    if (await this.freshen(file)) return digest;
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
    const data = await readFile(this.place(digest).file);
    if (createHash('sha256').update(data).digest('hex') !== digest) {
      throw new Error(`artifact ${digest} is damaged: its bytes have another digest`);
    }
    return data;
  }

  /**
   * Removes files that no committed row names and that are older than `graceMs`: what a crash left between storing and
   * committing. Younger ones may belong to a job that is about to commit. Returns how many went.
   */
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
}
