import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@chancery/runtime';
import { projectRoot } from '../../apps/cli/src/stack/project-paths.js';

const MAJORS = '/usr/lib/postgresql';

/** Folder of Debian's PostgreSQL programs, the newest that is installed; null without. */
function debianPostgres(): string | null {
  try {
    const [newest] = readdirSync(MAJORS).sort((a, b) => Number(b) - Number(a));
    return newest ? join(MAJORS, newest, 'bin') : null;
  } catch {
    return null;
  }
}

const has = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;

/** What of Debian a scratch machine needs and this one lacks. PostgreSQL is run by its own account: only root can. */
export function missingPrograms(): string[] {
  return [
    ...(process.getuid?.() === 0 ? [] : ['root']),
    ...(debianPostgres() ? [] : ['postgresql']),
    ...(has('redis-server', '--version') ? [] : ['redis-server']),
    ...(has('haproxy', '-v') ? [] : ['haproxy']),
    ...(has('openssl', 'version') ? [] : ['openssl']),
    ...(has('curl', '--version') ? [] : ['curl']),
  ];
}

export interface ScratchMachine {
  /** A command of the page with this machine's folders and ports; what it printed. @throws Error when it fails */
  run(command: string): string;
  restartPostgres(): void;
  /** Starts what a unit of the page starts, with its environment, as systemd would. */
  startUnit(name: string): void;
  stopUnits(): Promise<void>;
  /** Starts the proxy with the page's configuration. */
  startProxy(): void;
  close(): Promise<void>;
}

/** Folders, PostgreSQL, Redis and ports of its own, in the place of those that the page names. */
export async function openScratchMachine(): Promise<ScratchMachine> {
  const bin = debianPostgres() ?? '';
  const ground = mkdtempSync(join(tmpdir(), 'chancery-page-'));
  chmodSync(ground, 0o755);
  const at = (name: string): string => join(ground, name);
  for (const name of ['units', 'haproxy', 'bin', 'backups', 'lib', 'redis', 'run']) mkdirSync(at(name));
  const postgresUser = Number(spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' }).stdout);
  mkdirSync(at('postgres'));
  for (const name of ['postgres', 'run', 'backups']) chownSync(at(name), postgresUser, postgresUser);
  const [postgres, redis, tls, api1, api2] = await Promise.all(Array.from({ length: 5 }, () => freePort()));
  const rewrites: readonly (readonly [RegExp, string])[] = [
    [/runuser -u (chancery|postgres) -- /g, ''],
    // The account of PostgreSQL is there as soon as its package is; ours is not made for a test.
    [/-[og] chancery /g, ''],
    [/\/opt\/chancery/g, projectRoot()],
    [/\/etc\/chancery/g, at('etc')],
    [/\/etc\/systemd\/system/g, at('units')],
    [/\/etc\/haproxy/g, at('haproxy')],
    [/\/usr\/local\/bin/g, at('bin')],
    [/\/var\/lib\/chancery/g, at('lib/chancery')],
    [/\/var\/backups/g, at('backups')],
    [/\b5432\b/g, String(postgres)],
    [/\b6379\b/g, String(redis)],
    [/\b443\b/g, String(tls)],
    [/\b7300\b/g, String(api1)],
    [/\b7301\b/g, String(api2)],
  ];
  const here = (text: string): string => rewrites.reduce((now, [found, put]) => now.replace(found, put), text);
  const own = Object.entries(process.env).filter(([name]) => !/^(CHANCERY_|DATABASE_|REDIS_URL|NODE_|PG)/.test(name));
  const env: NodeJS.ProcessEnv = {
    ...Object.fromEntries(own),
    PATH: `${at('bin')}:${bin}:${process.env.PATH}`,
    // As whom the page's psql comes: on the machine's own socket, PostgreSQL's superuser.
    PGHOST: at('run'),
    PGPORT: String(postgres),
    PGUSER: 'postgres',
  };
  const asPostgres = (program: string, ...args: string[]): void => {
    const done = spawnSync(join(bin, program), args, {
      encoding: 'utf8',
      uid: postgresUser,
      gid: postgresUser,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (done.status !== 0) throw new Error(`${program}: ${done.stderr}`);
  };
  asPostgres('initdb', '-D', at('postgres/data'), '-U', 'postgres', '--auth-local=trust', '--auth-host=scram-sha-256');
  const control = (action: string): void =>
    asPostgres(
      ...(['pg_ctl', '-D', at('postgres/data'), '-w', '-l', at('postgres/log'), '-m', 'fast'] as const),
      ...['-o', `-p ${postgres} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${at('run')}`, action],
    );
  control('start');
  const log = openSync(at('services.log'), 'a');
  const processes: ChildProcess[] = [];
  const start = (command: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) => {
    const child = spawn(command, args, { stdio: ['ignore', log, log], ...options });
    processes.push(child);
    return child;
  };
  const stop = async (children: ChildProcess[]): Promise<void> => {
    for (const child of children.splice(0)) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    }
  };
  const units: ChildProcess[] = [];
  writeFileSync(at('redis/redis.conf'), `port ${redis}\nbind 127.0.0.1\ndir ${at('redis')}\n`);
  start('redis-server', [at('redis/redis.conf')]);
  const run = (command: string): string => {
    const done = spawnSync('bash', ['-euo', 'pipefail', '-c', here(command)], { encoding: 'utf8', env, cwd: ground });
    if (done.status !== 0) {
      const services = readFileSync(at('services.log'), 'utf8').split('\n').slice(-20).join('\n');
      throw new Error(`exit code ${done.status}:\n${command}\n${done.stdout}${done.stderr}\n${services}`);
    }
    return done.stdout;
  };
  for (let tries = 0; ; tries += 1) {
    if (spawnSync('redis-cli', ['-p', String(redis), 'ping']).status === 0) break;
    if (tries > 200) throw new Error('redis-server did not answer');
    await sleep(50);
  }
  return {
    run,
    restartPostgres: () => control('restart'),
    startUnit(name) {
      const [template = '', instance = ''] = here(name).split('@');
      const unit = readFileSync(join(at('units'), `${template}@.service`), 'utf8').replaceAll('%i', instance);
      const of = (key: string): string => new RegExp(`^${key}=(.*)$`, 'm').exec(unit)?.[1] ?? '';
      const given = readFileSync(of('EnvironmentFile'), 'utf8').split('\n').concat(of('Environment'));
      const pairs = given.filter((line) => line.includes('=')).map((line) => line.split(/=(.*)/s).slice(0, 2));
      const [program = '', ...args] = of('ExecStart').split(' ');
      units.push(
        start(program, args, {
          cwd: of('WorkingDirectory'),
          env: { ...env, ...(Object.fromEntries(pairs) as NodeJS.ProcessEnv) },
        }),
      );
    },
    stopUnits: () => stop(units),
    startProxy: () => void start('haproxy', ['-db', '-f', join(at('haproxy'), 'haproxy.cfg')]),
    async close() {
      await stop(units);
      await stop(processes);
      control('stop');
      rmSync(ground, { recursive: true, force: true });
    },
  };
}
