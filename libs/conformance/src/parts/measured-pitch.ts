import type { Line } from './lines.js';
import type { PageParts } from './parts.js';

/** Lines farther apart than this many sizes have something between them. */
const FAR = 2.4;
/** A pixel (0.75 pt) over so many steps is within what the pitch may be off. */
const FEWEST_STEPS = 5;

/** Runs of prose in one size with nothing between the lines. */
export function runsOf(page: PageParts, size: number): Line[][] {
  const runs: Line[][] = [];
  for (const line of page.prose) {
    const last = runs.at(-1)?.at(-1);
    const follows = last !== undefined && line.baseline - last.baseline < FAR * size;
    const isText = Math.abs(line.size - size) < 1;
    if (!isText) runs.push([]);
    else if (follows) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs.filter((run) => run.length > 1);
}

/**
 * Distance of two baselines, from the longest run of lines: a single step is rounded by some producers, by up to a
 * pixel; the mean of many is not. NaN where no run is long enough for that.
 */
export function measuredPitch(pages: readonly PageParts[], size: number): number {
  const runs = pages.flatMap((page) => runsOf(page, size));
  const longest = runs.sort((a, b) => b.length - a.length)[0];
  const [first, last] = [longest?.[0], longest?.at(-1)];
  return first && last && longest && longest.length > FEWEST_STEPS
    ? (last.baseline - first.baseline) / (longest.length - 1)
    : Number.NaN;
}
