import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again until the answer is not null. The deadline is generous: it says “never”, not “slow”. */
export async function until<T>(what: string, ask: () => Promise<T | null>, deadlineMs = 30_000): Promise<T> {
  const end = Date.now() + deadlineMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`not within ${deadlineMs} ms: ${what}`);
    await sleep(20);
  }
}
