import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestS3 } from '@chancery/testing';
import { artifactStore, digestOf, type KeptArtifacts } from '../src/index.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (data: Uint8Array) => new TextDecoder().decode(data);

interface Ground {
  readonly store: KeptArtifacts;
  spoil(digest: string, data: string): void;
  age(digest: string, milliseconds: number): void;
  /** The place is gone for good. */
  close(): Promise<void>;
}

async function inFolder(): Promise<Ground> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'chancery-artifacts-'));
  const file = (digest: string) => join(dataFolder, 'artifacts', digest.slice(0, 2), digest);
  return {
    store: artifactStore({ dataFolder, s3: null }),
    spoil: (digest, data) => writeFileSync(file(digest), data),
    age(digest, milliseconds) {
      const then = new Date(Date.now() - milliseconds);
      utimesSync(file(digest), then, then);
    },
    close: async () => rmSync(dataFolder, { recursive: true }),
  };
}

async function onS3(): Promise<Ground> {
  const s3 = await startTestS3();
  const store = artifactStore({ dataFolder: '', s3: s3.settings });
  const key = (digest: string) => `artifacts/${digest.slice(0, 2)}/${digest}`;
  return {
    store,
    spoil: (digest, data) => s3.spoil(key(digest), data),
    age: (digest, milliseconds) => s3.age(key(digest), milliseconds),
    async close() {
      store.close();
      await s3.close();
    },
  };
}

describe.each([
  { place: 'in a folder', open: inFolder },
  { place: 'in an S3 store', open: onS3 },
])('artifacts $place', ({ open }) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await open();
  });
  afterAll(() => ground?.close());

  test('the same bytes are one artifact, however many store them at once', async () => {
    const digests = await Promise.all(Array.from({ length: 8 }, () => ground.store.put(bytes('正本'))));
    expect(new Set(digests)).toEqual(new Set([digestOf(bytes('正本'))]));
    expect(textOf(await ground.store.get(digests[0]!))).toBe('正本');
  });

  test('bytes of every length come back as they went', async () => {
    for (const length of [0, 1, 70_000, 6_000_000]) {
      const data = new Uint8Array(length).map((_, i) => (i * 31) % 251);
      expect(digestOf(await ground.store.get(await ground.store.put(data)))).toBe(digestOf(data));
    }
  });

  test('damaged bytes are never handed out, and storing the right ones again mends them', async () => {
    const digest = await ground.store.put(bytes('登记'));
    ground.spoil(digest, '改记'); // of the same length
    await expect(ground.store.get(digest)).rejects.toMatchObject({ digest, kind: 'damaged' });
    await ground.store.put(bytes('登记'));
    expect(textOf(await ground.store.get(digest))).toBe('登记');
  });

  test('what is not there is told as missing; a name that is no digest reaches no place', async () => {
    const digest = digestOf(bytes('从未存过'));
    await expect(ground.store.get(digest)).rejects.toMatchObject({ digest, kind: 'missing' });
    await expect(ground.store.get('../../etc/passwd')).rejects.toThrow('not a SHA-256 digest');
  });

  test('a sweep takes old orphans, spares named and young files, and those stored again', async () => {
    const [named, orphan, young, again] = await Promise.all(
      ['a', 'b', 'c', 'd'].map((t) => ground.store.put(bytes(t))),
    );
    for (const digest of [named, orphan, again]) ground.age(digest!, 60_000);
    await ground.store.put(bytes('d'));
    const others = ['', '正本', '登记'].map((text) => digestOf(bytes(text)));
    expect(await ground.store.sweep(new Set([named!, ...others]), 30_000)).toBe(1);
    await expect(ground.store.get(orphan!)).rejects.toThrow('missing');
    for (const digest of [named, young, again]) await expect(ground.store.get(digest!)).resolves.toBeDefined();
  });

  test('a place that works is told from one that is gone', async () => {
    await ground.store.probe();
    const gone = await open();
    await gone.close();
    if (gone.store.constructor.name === 'S3ArtifactStore') await expect(gone.store.probe()).rejects.toThrow();
  });
});
