// A job that does nothing, from outbox to job run, beside BullMQ alone on the same place: npm run bench
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { bullPlace, QUEUE } from './support/bull-place.mjs';
import { startChild } from './support/child.mjs';
import { byTurns, median, ratioOf, say, title } from './support/figures.mjs';
import { load, openGround } from './support/ground.mjs';
import { fillLargeGovernment } from './support/large-government.mjs';

const { createDataSource, TypeOrmUnitOfWork } = await load('libs/persistence/src/index.js');
const { freePort } = await load('libs/runtime/src/index.js');

const JOBS = 200;
const ASKING = 8;
const ROUNDS = 7;
const SINGLE_ROUNDS = 25;

/** So many at once ask until all are asked for. */
const asked = (count, ask) => async () => {
  let left = count;
  await Promise.all(
    Array.from({ length: Math.min(ASKING, count) }, async () => {
      while (left-- > 0) await ask();
    }),
  );
};

async function measure(kind, redis) {
  const ground = await openGround();
  const children = [];
  try {
    const { governmentId } = await fillLargeGovernment(ground, { departments: 1 });
    const [{ id: accountId }] = await ground.query(`SELECT id FROM account WHERE user_name = 'editor'`);
    const { databases } = ground.settings;
    const source = await createDataSource({ url: databases.app }).initialize();
    const door = new TypeOrmUnitOfWork(source);
    const actor = { kind: 'person', accountId, displayName: '编辑', posts: [], address: '' };
    const request = () =>
      door.run({ governmentId, actor, correlationId: randomUUID() }, (tx) =>
        tx.requestJob({ job: 'collect', key: randomUUID(), subjectId: governmentId }),
      );
    const place = bullPlace({ relayUrl: databases.relay, redis });
    const queue = new Queue(QUEUE, { connection: place.connection, prefix: place.prefix }, place.backend);
    const add = () =>
      queue.add(
        'collect',
        { governmentId, jobRunId: randomUUID() },
        {
          jobId: `bare-${randomUUID()}`,
          attempts: 3,
          backoff: { type: 'exponential', delay: 500 },
          removeOnComplete: { age: 3_600 },
          removeOnFail: { age: 86_400 },
        },
      );
    const ours = await startChild('no-op-worker', { databases, redis });
    const bare = await startChild('bare-worker', { databases, redis });
    children.push(ours, bare);
    const works = (count) => ({
      bare: () => bare.until(count, asked(count, add)),
      ours: () => ours.until(count, asked(count, request)),
    });
    title(`No-op job on ${kind}`);
    const many = await byTurns(works(JOBS), ROUNDS);
    const each = (name) => (median(many[name]) / JOBS).toFixed(2);
    say(
      `${JOBS} at once:   bare BullMQ ${each('bare')} ms a job, ours ${each('ours')} ms, ratio ${ratioOf(many.ours, many.bare).toFixed(2)}`,
    );
    const one = await byTurns(works(1), SINGLE_ROUNDS);
    say(
      `one by one: bare BullMQ ${median(one.bare).toFixed(1)} ms, ours ${median(one.ours).toFixed(1)} ms, ratio ${ratioOf(one.ours, one.bare).toFixed(2)}`,
    );
    const [{ n }] = await ground.query(`SELECT count(*)::int AS n FROM job_run WHERE state = 'done'`);
    if (n !== JOBS * (ROUNDS + 1) + SINGLE_ROUNDS + 1) throw new Error(`${n} runs are done`);
    await queue.close();
    await source.destroy();
    if (!redis) await place.connection.end();
  } finally {
    for (const child of children) await child.close();
    await ground.close();
  }
}

await measure('PostgreSQL', null);

const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-redis-'));
const port = await freePort();
const server = spawn(
  'redis-server',
  [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--appendonly',
    'yes',
    '--maxmemory-policy',
    'noeviction',
  ],
  { stdio: 'ignore' },
);
const missing = new Promise((resolve) => server.once('error', resolve));
try {
  if (await Promise.race([missing, sleep(1_000)])) say('No-op job on Redis: redis-server is not installed');
  else await measure('Redis', { url: `redis://127.0.0.1:${port}`, prefix: 'bench' });
} finally {
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
