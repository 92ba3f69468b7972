import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { digestOf, FolderArtifactStore, WatchedArtifacts } from '../src/index.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('watched artifacts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-watched-'));
  const damage = new Map<string, string>();
  const store = new WatchedArtifacts(new FolderArtifactStore(folder), {
    noteDamage: async ({ digest, kind }) => void damage.set(digest, kind),
    noteWhole: async (digest) => void damage.delete(digest),
  });
  const spoil = (digest: string) => writeFileSync(join(folder, digest.slice(0, 2), digest), '改');

  test('a damaged one is refused and told; stored anew it is told no more', async () => {
    const digest = await store.put(bytes('正本'));
    spoil(digest);
    await expect(store.get(digest)).rejects.toThrow('damaged');
    expect([...damage]).toEqual([[digest, 'damaged']]);
    await store.put(bytes('正本'));
    expect(damage.size).toBe(0);
  });

  test('looking at all finds those that nobody has asked for, and goes on after each', async () => {
    const [first, last] = [await store.put(bytes('一')), await store.put(bytes('二'))];
    const missing = digestOf(bytes('从未存过'));
    spoil(first);
    spoil(last);
    await store.verify([first, missing, last]);
    expect(damage).toEqual(
      new Map([
        [first, 'damaged'],
        [missing, 'missing'],
        [last, 'damaged'],
      ]),
    );
  });

  test('that it cannot be told does not change the answer', async () => {
    const mute = new WatchedArtifacts(new FolderArtifactStore(folder), {
      noteDamage: () => Promise.reject(new Error('the database is away')),
      noteWhole: () => Promise.reject(new Error('the database is away')),
    });
    await expect(mute.get(digestOf(bytes('也没有')))).rejects.toMatchObject({ kind: 'missing' });
    expect(await mute.put(bytes('存'))).toBe(digestOf(bytes('存')));
  });
});
