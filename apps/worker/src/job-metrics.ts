import type { RunResult } from '@chancery/application';
import { Histogram, type Registry } from 'prom-client';

/** How long attempts of jobs take and how they end, for those who watch. Returns the stopwatch. */
export function jobMetrics(registry: Registry): (job: string) => (result: RunResult | 'error') => void {
  const seconds = new Histogram({
    name: 'chancery_job_seconds',
    help: 'Seconds that an attempt of a job took, by job and by how it ended',
    labelNames: ['job', 'result'],
    buckets: [0.05, 0.2, 0.5, 1, 2, 5, 10, 30, 60],
    registers: [registry],
  });
  return (job) => {
    const stop = seconds.startTimer({ job });
    return (result) => void stop({ result });
  };
}
