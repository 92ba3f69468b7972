import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
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

  async put(data: Uint8Array): Promise<string> {
    const digest = createHash('sha256').update(data).digest('hex');
    const { folder, file } = this.place(digest);
    if (await stat(file).then(() => true, () => false)) return digest;
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
}
