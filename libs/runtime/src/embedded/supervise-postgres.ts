import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';

const LOOK_EVERY_MS = 250;
/** What a killed server leaves (its children, shared memory) is gone after some tries. */
const PAUSE_AFTER_FAILURE_MS = 1_000;

export interface SupervisedPostgres {
  /** Of the server that runs now. */
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Starts the server again when it ends unexpectedly, on the same port, so that api and worker find it again; it recovers
 * from its own log. Told by looking at its process: a server that was taken over is nobody's child.
 */
export function supervisePostgres(
  folder: string,
  password: string,
  first: EmbeddedPostgres,
  onExit: (message: string) => void,
): SupervisedPostgres {
  let server = first;
  let stopping = false;
  const watch = async (): Promise<void> => {
    while (!stopping) {
      await sleep(LOOK_EVERY_MS);
      if (stopping || isAlive(server.pid)) continue;
      onExit('PostgreSQL 意外退出');
      while (!stopping && !isAlive(server.pid)) {
        try {
          server = await startEmbeddedPostgres(folder, password, first.port);
        } catch {
          await sleep(PAUSE_AFTER_FAILURE_MS);
        }
      }
    }
  };
  const watching = watch();
  return {
    get pid() {
      return server.pid;
    },
    async stop() {
      stopping = true;
      await watching;
      await server.stop();
    },
  };
}
