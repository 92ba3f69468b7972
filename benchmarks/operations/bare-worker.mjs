// Child of measure-no-op-jobs.mjs: BullMQ alone, with the same settings of its worker and a handler that does nothing.
import { Worker } from 'bullmq';
import { bullPlace, QUEUE } from './support/bull-place.mjs';

process.once('message', async ({ databases, redis }) => {
  const { connection, prefix, backend } = bullPlace({ relayUrl: databases.relay, redis });
  const worker = new Worker(
    QUEUE,
    async () => process.send({ done: 1 }),
    { connection, prefix, concurrency: 2, lockDuration: 5_000, stalledInterval: 5_000, maxStalledCount: 5 },
    backend,
  );
  worker.on('error', (error) => console.error(error.message));
  await worker.waitUntilReady();
  process.send({ ready: true });
});
