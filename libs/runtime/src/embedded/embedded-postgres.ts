import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './free-port.js';
import { postgresBinaries } from './postgres-binaries.js';
import { choosePostgresUser, type PostgresUser } from './postgres-user.js';

export interface EmbeddedPostgres {
  readonly port: number;
  readonly pid: number;
  /** A server left behind by a crash was taken over. */
  readonly adopted: boolean;
  stop(): Promise<void>;
}

interface PidFile {
  readonly pid: number;
  readonly port: number;
}

function readPidFile(folder: string): PidFile | null {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Is this process PostgreSQL on this folder? A pid file outlives its process, and the id may be a stranger's now. */
function isServerOf(folder: string, pid: number): boolean {
  if (!isAlive(pid)) return false;
  try {
    // A server's working directory is its data folder, by whatever name it was given.
    return realpathSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    const shown = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return shown.status !== 0 || shown.stdout.includes('postgres');
  }
}

async function answers(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
    connectionTimeoutMillis: 1_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function initialise(initdb: string, folder: string, password: string, user: PostgresUser): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  user.own(folder);
  // initdb reads the password as its own user; the file lies in that user's folder and goes at once.
  const passwordFile = `${folder}.pw`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  user.own(passwordFile);
  const [command = initdb, ...args] = [...user.prefix, initdb];
  const done = spawnSync(
    command,
    [
      ...args,
      '-D',
      folder,
      '-U',
      'postgres',
      '--pwfile',
      passwordFile,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--data-checksums',
    ],
    { encoding: 'utf8', uid: user.uid, gid: user.uid, cwd: '/' },
  );
  rmSync(passwordFile, { force: true });
  if (done.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(
      `PostgreSQL 初始化失败:${(done.stderr || String(done.error ?? '')).trim()}。以 root 运行时,所在目录须允许其他用户进入,或改用普通用户。`,
    );
  }
}

/** The server's process id as this process sees it (inside a user namespace the ids are the same). */
async function stopServer(folder: string, pid: number): Promise<void> {
  if (isAlive(pid)) process.kill(pid, 'SIGINT'); // fast shutdown
  for (let waited = 0; waited < 20_000 && isAlive(pid); waited += 50) await sleep(50);
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
  for (let waited = 0; waited < 5_000 && existsSync(join(folder, 'postmaster.pid')); waited += 50) await sleep(50);
}

/**
 * Starts PostgreSQL from npm on loopback, with a data folder that outlives it. A server that a crash left
 * running is taken over; one that does not answer is stopped first.
 * @param samePort of the server that ran before, for those who know it by that; without it any free one
 */
export async function startEmbeddedPostgres(
  folder: string,
  password: string,
  samePort?: number,
): Promise<EmbeddedPostgres> {
  const binaries = await postgresBinaries();
  const user = choosePostgresUser(folder);
  if (!existsSync(join(folder, 'PG_VERSION'))) initialise(binaries.initdb, folder, password, user);

  const left = readPidFile(folder);
  if (left && isServerOf(folder, left.pid)) {
    if (await answers(left.port, password)) {
      return { port: left.port, pid: left.pid, adopted: true, stop: () => stopServer(folder, left.pid) };
    }
    await stopServer(folder, left.pid);
  } else if (left) {
    // PostgreSQL would take whoever has the id now for its server and refuse to start.
    rmSync(join(folder, 'postmaster.pid'), { force: true });
  }
  const port = samePort ?? (await freePort());
  const log = openSync(`${folder}.log`, 'a');
  const [command = binaries.postgres, ...args] = [...user.prefix, binaries.postgres];
  const child = spawn(
    command,
    [
      ...args,
      '-D',
      folder,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'max_connections=120',
      '-c',
      'shared_buffers=64MB',
      // A killed worker's query that waits for a lock ends, and gives back the locks it has itself.
      '-c',
      'client_connection_check_interval=2000',
    ],
    // Its own session: Ctrl-C in the terminal reaches the supervisor, which stops it last.
    { detached: true, stdio: ['ignore', log, log], uid: user.uid, gid: user.uid, cwd: '/' },
  );
  closeSync(log);
  let exited: string | null = null;
  child.once('exit', (code) => (exited = `exit ${code}`));
  child.once('error', (error) => (exited = error.message));
  child.unref();
  for (let waited = 0; waited < 30_000; waited += 50) {
    if (exited) break;
    if (await answers(port, password)) {
      const pid = readPidFile(folder)?.pid ?? child.pid ?? 0;
      return { port, pid, adopted: false, stop: () => stopServer(folder, pid) };
    }
    await sleep(50);
  }
  throw new Error(`PostgreSQL 未能启动(${exited ?? '超时'})。详见 ${folder}.log`);
}

/** The port of a server that runs on this folder and answers; null when there is none. */
export async function findEmbeddedPostgres(folder: string, password: string): Promise<number | null> {
  const running = readPidFile(folder);
  if (!running || !isServerOf(folder, running.pid)) return null;
  return (await answers(running.port, password)) ? running.port : null;
}
