import { describe, expect, test } from '@jest/globals';
import { isRefusal, type Outcome } from '@chancery/domain';
import { importFewAtOnce, type Imported } from '../src/index.js';
import { importText } from './imported-of.js';

const request = { name: '报告.txt', data: new TextEncoder().encode('一段文字。') };

/** Imports that end when they are told to, so that who waits and who is turned away can be seen. */
function heldImports() {
  const ends: (() => void)[] = [];
  const importOne = (): Promise<Outcome<Imported>> =>
    new Promise((resolve) => ends.push(() => resolve(importText('一段文字。'))));
  return { ends, importOne };
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('so many imports at a time', () => {
  test('two work, three wait, the sixth is told at once, and everybody who waited is served', async () => {
    const { ends, importOne } = heldImports();
    const read = importFewAtOnce(2, 3, importOne);
    const first = Array.from({ length: 5 }, () => read(request));
    await settled();
    expect(ends).toHaveLength(2);
    const turnedAway = await read(request);
    expect(isRefusal(turnedAway) && [turnedAway.kind, turnedAway.code]).toEqual(['unavailable', 'IMPORT_BUSY']);
    for (let served = 0; served < 5; served += 1) {
      ends[served]?.();
      await settled();
      expect(ends.length).toBeLessThanOrEqual(served + 3);
    }
    const results = await Promise.all(first);
    expect(results.map((one) => !isRefusal(one) && one.text)).toEqual(Array(5).fill('一段文字。'));
  });

  test('an import that breaks leaves its place to the next', async () => {
    let calls = 0;
    const read = importFewAtOnce(1, 5, () => {
      calls += 1;
      return calls === 1 ? Promise.reject(new Error('a bug')) : Promise.resolve(importText('一段文字。'));
    });
    const [broken, next] = [read(request), read(request)];
    await expect(broken).rejects.toThrow('a bug');
    expect(isRefusal(await next)).toBe(false);
  });
});
