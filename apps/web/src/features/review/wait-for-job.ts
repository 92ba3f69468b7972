import { api, type Schemas } from '../../api-client/client.js';

const ASK_EVERY_MS = 1_000;

/** Waits until a job has ended, telling what it does meanwhile. @throws Error in words when it failed. */
export async function waitForJob(
  job: Pick<Schemas['JobRunRow'], 'id'>,
  onProgress: (text: string) => void,
): Promise<void> {
  for (;;) {
    const { data } = await api.GET('/api/jobs/{id}', { params: { path: { id: job.id } } });
    if (data?.state === 'done') return;
    if (data?.state === 'failed') throw new Error(data.error ?? '');
    onProgress(data?.progress ?? '');
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}
