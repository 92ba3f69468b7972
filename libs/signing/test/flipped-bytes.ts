import { seededRandom } from '@chancery/testing';

/**
 * Changes one random byte at a time and gives the places where nobody noticed.
 * @param accepts says whether a changed file is accepted; it must not throw
 */
export function unnoticedFlips(
  file: Uint8Array,
  times: number,
  seed: number,
  accepts: (changed: Uint8Array) => boolean,
): number[] {
  const random = seededRandom(seed);
  const unnoticed = new Set<number>();
  const copy = Buffer.from(file);
  for (let i = 0; i < times; i += 1) {
    const at = random(file.length);
    copy[at] = (copy[at] ?? 0) ^ (1 + random(255));
    if (accepts(copy)) unnoticed.add(at);
    copy[at] = file[at] ?? 0;
  }
  return [...unnoticed];
}
