import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderArtifactStore } from '../src/index.js';

const open = () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-artifacts-'));
  return { folder, store: new FolderArtifactStore(folder) };
};
const bytes = (text: string) => new TextEncoder().encode(text);
const place = (folder: string, digest: string) => join(folder, digest.slice(0, 2), digest);

describe('artifacts in a folder', () => {
  test('the same bytes are stored once, however many store them at once', async () => {
    const { folder, store } = open();
    const digests = await Promise.all(Array.from({ length: 8 }, () => store.put(bytes('正本'))));
    expect(new Set(digests).size).toBe(1);
    expect(readdirSync(join(folder, digests[0]?.slice(0, 2) ?? ''))).toEqual([digests[0]]);
    expect(new TextDecoder().decode(await store.get(digests[0] ?? ''))).toBe('正本');
  });

  test('damaged bytes are never handed out', async () => {
    const { folder, store } = open();
    const digest = await store.put(bytes('正本'));
    writeFileSync(place(folder, digest), '改本');
    await expect(store.get(digest)).rejects.toThrow('damaged');
  });

  test('a name that is no digest never reaches the file system', async () => {
    await expect(open().store.get('../../etc/passwd')).rejects.toThrow('not a SHA-256 digest');
  });

  test('a sweep takes old orphans, spares named and young files, and those stored again', async () => {
    const { folder, store } = open();
    const [named, orphan, young, again] = await Promise.all(['a', 'b', 'c', 'd'].map((t) => store.put(bytes(t))));
    const old = new Date(Date.now() - 60_000);
    for (const digest of [named, orphan, again]) utimesSync(place(folder, digest ?? ''), old, old);
    await store.put(bytes('d'));
    expect(await store.sweep(new Set([named ?? '']), 30_000)).toBe(1);
    await expect(store.get(orphan ?? '')).rejects.toThrow();
    for (const digest of [named, young, again]) await expect(store.get(digest ?? '')).resolves.toBeDefined();
  });
});
