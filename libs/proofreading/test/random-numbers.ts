/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface RandomNumbers {
  /** 0 up to but not including `limit`. */
  below(limit: number): number;
  pick<T>(all: readonly T[]): T;
}

export function randomNumbers(seed: number): RandomNumbers {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, pick: (all) => all[below(all.length)]! };
}
