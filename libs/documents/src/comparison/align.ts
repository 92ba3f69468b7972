import { diffArrays } from 'diff';

/** One thing of a sequence before and after; null where it is missing on that side. */
export interface Pair {
  readonly before: number | null;
  readonly after: number | null;
}

export interface Sequences {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** How like two things are that are not the same, 0 to 1; from `LIKE` on they are one thing, changed. */
  readonly likeness: (before: number, after: number) => number;
}

/** Things less alike than this are two: one went, another came. */
export const LIKE = 0.35;
/** More comparisons than this in one gap are not made: what changed so much is read anew anyway. */
const MOST_COMPARISONS = 20_000;

/**
 * Which thing before is which thing after, in reading order: first those that are the same, then, between them, those
 * that are most alike. Pairs never cross.
 * @param sequences Keys of the things: equal keys are equal things.
 */
export function align(sequences: Sequences): Pair[] {
  const pairs: Pair[] = [];
  let before = 0;
  let after = 0;
  let removed = 0;
  let added = 0;
  const closeGap = (): void => {
    pairs.push(...alignGap(before, removed, after, added, sequences));
    before += removed;
    after += added;
    removed = 0;
    added = 0;
  };
  for (const part of diffArrays([...sequences.before], [...sequences.after])) {
    if (part.removed) removed += part.value.length;
    else if (part.added) added += part.value.length;
    else {
      closeGap();
      pairs.push(...part.value.map(() => ({ before: before++, after: after++ })));
    }
  }
  closeGap();
  return pairs;
}

/** Between two things that are the same: the pairing with the greatest likeness in all (dynamic programming). */
function alignGap(b: number, rows: number, a: number, columns: number, { likeness }: Sequences): Pair[] {
  const apart = (): Pair[] => [
    ...Array.from({ length: rows }, (_, i) => ({ before: b + i, after: null })),
    ...Array.from({ length: columns }, (_, i) => ({ before: null, after: a + i })),
  ];
  if (rows === 0 || columns === 0 || rows * columns > MOST_COMPARISONS) return apart();
  const like = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_none, j) => likeness(b + i, a + j)),
  );
  const gain = (i: number, j: number): number => {
    const value = like[i]?.[j] ?? 0;
    return value >= LIKE ? value : Number.NEGATIVE_INFINITY;
  };
  // best[i][j]: the most that can be had from row i and column j on.
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      (best[i] as number[])[j] = Math.max(at(i + 1, j), at(i, j + 1), gain(i, j) + at(i + 1, j + 1));
    }
  }
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < rows || j < columns) {
    if (i < rows && j < columns && at(i, j) === gain(i, j) + at(i + 1, j + 1)) {
      pairs.push({ before: b + i++, after: a + j++ });
    } else if (i < rows && at(i, j) === at(i + 1, j)) pairs.push({ before: b + i++, after: null });
    else pairs.push({ before: null, after: a + j++ });
  }
  return pairs;
}
