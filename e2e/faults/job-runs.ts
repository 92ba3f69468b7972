import type { FaultStack } from './fault-stack.js';
import { until } from './until.js';

export interface JobRun {
  readonly id: string;
  readonly state: string;
  readonly attempts: number;
  readonly progress: string;
  readonly error: string | null;
}

/** After a kill there is one result within this time. */
export const DEADLINE_MS = 30_000;

export async function readRun({ query }: Pick<FaultStack, 'query'>, id: string): Promise<JobRun> {
  const sql = 'SELECT id, state, attempts, progress, error FROM job_run WHERE id = $1';
  const [run] = await query<JobRun & { [column: string]: unknown }>(sql, [id]);
  if (!run) throw new Error(`no run ${id}`);
  return run;
}

export const endOfRun = (faults: Pick<FaultStack, 'query'>, id: string, deadlineMs = DEADLINE_MS): Promise<JobRun> =>
  until(
    'end of the run',
    async () => {
      const run = await readRun(faults, id);
      return run.state === 'done' || run.state === 'failed' ? run : null;
    },
    deadlineMs,
  );

export const atWork = (faults: Pick<FaultStack, 'query'>, id: string, progress: string): Promise<true> =>
  until(progress, async () => ((await readRun(faults, id)).progress === progress ? true : null), DEADLINE_MS);
