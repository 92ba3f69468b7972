import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Supervised {
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

export interface SuperviseOptions {
  readonly name: string;
  readonly script: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** Told of every unexpected end; the process is started again unless `restart` is false. */
  readonly onExit: (message: string) => void;
  readonly restart?: boolean;
}

const READY_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 20_000;

function start(options: SuperviseOptions): ChildProcess {
  const log = createWriteStream(options.logFile, { flags: 'a' });
  const child = spawn(process.execPath, ['--enable-source-maps', options.script], {
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Its own process group: Ctrl-C is answered by the supervisor, in order.
    detached: true,
  });
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  child.once('close', () => log.end());
  return child;
}

function ready(child: ChildProcess, options: SuperviseOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${options.name} 未在 60 秒内就绪,详见 ${options.logFile}`)),
      READY_TIMEOUT_MS,
    );
    child.once('message', () => {
      clearTimeout(timer);
      resolve();
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      reject(new Error(`${options.name} 启动时退出(${signal ?? code}),详见 ${options.logFile}`));
    });
  });
}

/** Starts a service process, waits until it says it is ready, starts it again when it dies, stops it gently. */
export async function supervise(options: SuperviseOptions): Promise<Supervised> {
  let stopping = false;
  let child = start(options);
  await ready(child, options);
  const watch = (watched: ChildProcess): void => {
    watched.once('exit', (code, signal) => {
      if (stopping) return;
      options.onExit(`${options.name} 意外退出(${signal ?? code})`);
      if (options.restart === false) return;
      void (async () => {
        await sleep(500);
        if (stopping) return;
        child = start(options);
        watch(child);
      })();
    });
  };
  watch(child);
  return {
    get pid() {
      return child.pid;
    },
    async stop() {
      stopping = true;
      const ending = child;
      if (ending.exitCode !== null || ending.signalCode !== null) return;
      const ended = new Promise<void>((resolve) => ending.once('exit', () => resolve()));
      ending.kill('SIGTERM');
      const timer = setTimeout(() => ending.kill('SIGKILL'), STOP_TIMEOUT_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}
