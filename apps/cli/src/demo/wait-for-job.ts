import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiPerson } from './api-person.js';

interface JobView {
  readonly id: string;
  readonly state: 'queued' | 'running' | 'done' | 'failed';
  readonly error: string | null;
}

/** Waits until a job has ended; a failed one is an error with its own words. */
export async function waitForJob(person: ApiPerson, job: JobView, timeoutMs = 120_000): Promise<JobView> {
  const until = Date.now() + timeoutMs;
  let view = job;
  while (view.state === 'queued' || view.state === 'running') {
    if (Date.now() > until) throw new Error(`任务 ${view.id} 超时未完成`);
    await sleep(100);
    view = await person.call<JobView>('GET', `/jobs/${job.id}`);
  }
  if (view.state === 'failed') throw new Error(view.error ?? '任务失败');
  return view;
}
