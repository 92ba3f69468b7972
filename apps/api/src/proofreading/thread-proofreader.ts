import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Refusal, type Outcome } from '@chancery/domain';
import type { Proofreader, ProofreadingTask } from '@chancery/application';
import type { Proof } from '@chancery/proofreading';
import pLimit from 'p-limit';
import { rulesEdition } from './rules-edition.js';

/** Compiled, also for tests that run the sources: a thread is not looked after by their runner. */
const COMPILED = import.meta.url.endsWith('.ts')
  ? new URL('../../../../dist/apps/api/src/proofreading/', import.meta.url)
  : new URL('./', import.meta.url);
const THREAD = new URL('proofreading-thread.js', COMPILED);
const RULES = fileURLToPath(new URL('../../../../libs/proofreading/', COMPILED));

/** Six hundred pages take some seconds and three hundred megabytes. */
const LIMITS = { milliseconds: 300_000, megabytes: 1_024 };
/** The machine has other work; a report waits for the one before it. */
const AT_ONCE = 1;

const TOO_LARGE = new Refusal('unavailable', 'PROOFREADING_FAILED', '这一稿篇幅过大,校对没有完成。请联系系统管理员。');

/** Proofreads in a thread of its own with a heap and a time of its own: whoever else asks the API is answered meanwhile. */
export class ThreadProofreader implements Proofreader {
  readonly edition = rulesEdition(RULES);
  private readonly limit = pLimit(AT_ONCE);
  private readonly reading = new Map<string, Promise<Outcome<Proof>>>();

  proofread(task: ProofreadingTask): Promise<Outcome<Proof>> {
    const begun = this.reading.get(task.key);
    if (begun) return begun;
    const proof = this.limit(() => readInThread(task)).finally(() => this.reading.delete(task.key));
    this.reading.set(task.key, proof);
    return proof;
  }
}

/** @throws Error when a rule has a bug. */
function readInThread(task: ProofreadingTask): Promise<Outcome<Proof>> {
  const thread = new Worker(THREAD, {
    workerData: task,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytes },
  });
  return new Promise<Outcome<Proof>>((resolve, reject) => {
    const timer = setTimeout(() => resolve(TOO_LARGE), LIMITS.milliseconds);
    timer.unref();
    thread.once('message', (proof: Proof) => resolve(proof));
    thread.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(TOO_LARGE) : reject(error),
    );
    thread.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the proofreading thread ended with ${code} and said nothing`));
    });
  }).finally(() => void thread.terminate());
}
