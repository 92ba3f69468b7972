import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';

const ordered = (numbers) => [...numbers].sort((a, b) => a - b);

export const median = (numbers) => ordered(numbers)[Math.floor(numbers.length / 2)];

/** The value that `share` (0 to 1) of the numbers do not exceed. */
export const percentile = (numbers, share) => ordered(numbers)[Math.ceil(numbers.length * share) - 1];

/** Milliseconds that the work took. */
export async function took(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/**
 * Works by turns, in so many rounds after one that is not counted: whatever else the machine does falls on all alike.
 * @returns by name the milliseconds of each round
 */
export async function byTurns(works, rounds) {
  const times = new Map(Object.keys(works).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const ms = await took(work);
      if (round > 0) times.get(name).push(ms);
    }
  }
  return Object.fromEntries(times);
}

/** Median of the rounds' own ratios. */
export const ratioOf = (times, base) => median(times.map((ms, i) => ms / base[i]));

export const say = (line) => console.log(line);

/** What is being measured, and how busy the machine is with it. */
export const title = (text) => say(`\n${text} (load ${loadavg()[0].toFixed(1)})`);
