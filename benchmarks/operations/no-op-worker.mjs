// Child of measure-no-op-jobs.mjs: the product's relay, worker and job runs, with a handler that does nothing.
import { load } from './support/ground.mjs';

const { runJob } = await load('libs/application/src/index.js');
const { createDataSource, TypeOrmUnitOfWork } = await load('libs/persistence/src/index.js');
const { jobPayload, OutboxRelay, queueBackend } = await load('libs/queue/src/index.js');

process.once('message', async ({ databases, redis }) => {
  const backend = queueBackend({ relayUrl: databases.relay, redis });
  const source = await createDataSource({ url: databases.app, poolSize: 8 }).initialize();
  const door = new TypeOrmUnitOfWork(source);
  const noOp = { job: 'collect', isAct: false, work: async () => async () => true };
  const onError = (error) => console.error(error.message);
  const queue = backend.openQueue();
  const relay = new OutboxRelay(databases.relay, queue, onError);
  backend.openWorker(async (_job, payload) => {
    const result = await runJob(door, new Map([['collect', noOp]]), jobPayload.parse(payload));
    if (result === 'done') process.send({ done: 1 });
  }, onError);
  relay.start();
  process.send({ ready: true });
});
