import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@chancery/runtime';
import { Redis } from 'ioredis';

export interface TestRedis {
  readonly url: string;
  /** Another connection, for looking and for spoiling. */
  client(): Promise<Redis>;
  /** Kills it as a crash would. */
  kill(): Promise<void>;
  /** Starts it again on the same port and the same files. */
  startAgain(): Promise<void>;
  close(): Promise<void>;
}

const PROGRAM = 'redis-server';

/**
 * Debian's Redis on a port and a folder of its own.
 * @param settings of redis.conf, by name; without them one that is fit for queues.
 * @throws Error when Redis is not installed: what is to be shown cannot be shown without it.
 */
export async function startTestRedis(
  settings: Readonly<Record<string, string>> = { appendonly: 'yes', 'maxmemory-policy': 'noeviction' },
): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server: ChildProcess | null = null;
  const connect = async (): Promise<Redis> => {
    const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const start = async (): Promise<void> => {
    const given = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
    const started = spawn(PROGRAM, ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...given], {
      stdio: 'ignore',
    });
    let failed: Error | null = null;
    started.once('error', (error) => (failed = error));
    server = started;
    for (let waited = 0; waited < 20_000; waited += 50) {
      if (failed) throw new Error(`${PROGRAM} cannot be started: ${String(failed)}`);
      const client = await connect().catch(() => null);
      const answer = await client?.ping().catch(() => null);
      client?.disconnect();
      if (answer === 'PONG') return;
      await sleep(50);
    }
    throw new Error(`${PROGRAM} did not answer`);
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = server;
    server = null;
    if (ending?.exitCode !== null || ending.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => ending.once('exit', () => resolve()));
    ending.kill(signal);
    await ended;
  };
  await start();
  return {
    url,
    client: connect,
    kill: () => end('SIGKILL'),
    startAgain: start,
    async close() {
      await end('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
