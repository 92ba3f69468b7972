import { statfs } from 'node:fs/promises';

export type PartState = 'ok' | 'warning' | 'failed';

export interface PartHealth {
  readonly part: string;
  readonly state: PartState;
  /** Why, in a sentence for the operator; empty when there is nothing to tell. No secrets, no report text. */
  readonly message: string;
}

export interface HealthReport {
  /** The worst of the parts. */
  readonly state: PartState;
  readonly parts: readonly PartHealth[];
}

export interface Probe {
  readonly part: string;
  /** What it means when the part does not answer. */
  readonly whenAway: Exclude<PartState, 'ok'>;
  /** What it means when there is something to tell; `ok` for what an operator should know and need not mend. */
  readonly whenTold?: Exclude<PartState, 'failed'>;
  /** What there is to tell, in a sentence; null when there is nothing. @throws when the part does not work */
  readonly look: () => Promise<string | null>;
}

const ANSWER_MS = 5_000;

async function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${milliseconds / 1_000} 秒内没有回答`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Looks at every part at once, each for a few seconds at most. */
export async function checkHealth(probes: readonly Probe[], patienceMs = ANSWER_MS): Promise<HealthReport> {
  const parts = await Promise.all(
    probes.map(async ({ part, whenAway, whenTold = 'warning', look }): Promise<PartHealth> => {
      try {
        const told = await within(look(), patienceMs);
        return { part, state: told === null ? 'ok' : whenTold, message: told ?? '' };
      } catch (error) {
        // An address with a password can stand in a driver's message: only its code or first words are told.
        const { code, message } = error as NodeJS.ErrnoException;
        return {
          part,
          state: whenAway,
          message: `不可用:${code ?? message.replace(/\w+:\/\/\S+/g, '…').slice(0, 200)}`,
        };
      }
    }),
  );
  const worst = (['failed', 'warning'] as const).find((state) => parts.some((part) => part.state === state));
  return { state: worst ?? 'ok', parts };
}

const LEAST_FREE_BYTES = 1024 ** 3;

/** Warns when little room is left where the installation keeps its data. */
export const diskProbe = (folder: string): Probe => ({
  part: 'disk',
  whenAway: 'warning',
  async look() {
    const free = await freeBytes(folder);
    return free < LEAST_FREE_BYTES ? `数据目录所在磁盘只剩 ${Math.floor(free / 1024 ** 2)} MB` : null;
  },
});

/** Room left for an ordinary user on the disk of a folder, bytes. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
