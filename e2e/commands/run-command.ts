import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../../apps/cli/src/stack/project-paths.js';

export interface Ended {
  /** null when a signal ended it. */
  readonly code: number | null;
  readonly output: string;
}

export interface RunningCommand {
  readonly pid: number;
  readonly output: string;
  readonly ended: Promise<Ended>;
  /** Returns what was printed when it matches. */
  waitFor(pattern: RegExp): Promise<RegExpMatchArray>;
  /** As a terminal does it: to the whole foreground process group. */
  interrupt(): Promise<Ended>;
  kill(): Promise<Ended>;
}

const DEADLINE_MS = 120_000;

/** Settings of the environment in which these tests run must not reach the command. */
function cleanEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(CHANCERY_|DATABASE_|REDIS_URL|CHROMIUM_PATH|NODE_OPTIONS)/.test(name),
  );
  return { ...Object.fromEntries(own), ...env };
}

/** The command line exactly as `npm run chancery -- …` runs it. */
export function startCommand(args: readonly string[], env: NodeJS.ProcessEnv = {}): RunningCommand {
  const child = spawn(process.execPath, [join(projectRoot(), 'scripts', 'run.mjs'), ...args], {
    cwd: projectRoot(),
    env: cleanEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  let over = false;
  // 'exit', not 'close': a child left behind would keep the pipes open for ever.
  const ended = new Promise<Ended>((resolve) =>
    child.once('exit', (code) => {
      over = true;
      setTimeout(() => resolve({ code, output }), 50);
    }),
  );
  const { pid } = child;
  if (pid === undefined) throw new Error('the command did not start');
  return {
    pid,
    get output() {
      return output;
    },
    ended,
    async waitFor(pattern) {
      const until = Date.now() + DEADLINE_MS;
      for (;;) {
        const match = pattern.exec(output);
        if (match) return match;
        if (over || Date.now() > until) throw new Error(`${String(pattern)} was never printed:\n${output}`);
        await sleep(50);
      }
    },
    interrupt() {
      process.kill(-pid, 'SIGINT');
      return ended;
    },
    kill() {
      process.kill(pid, 'SIGKILL');
      return ended;
    },
  };
}

export const runCommand = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  startCommand(args, env).ended;

/** Processes that were given this data folder: start, api, worker, PostgreSQL. Linux only, as the tests are. */
export function processesOf(dataFolder: string): { pid: number; command: string }[] {
  const found: { pid: number; command: string }[] = [];
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!pid || pid === process.pid) continue;
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
      if (environment.includes(`CHANCERY_DATA=${dataFolder}`) || command.includes(dataFolder))
        found.push({ pid, command });
    } catch {
      // ended meanwhile
    }
  }
  return found;
}

/** Waits until no process that `matches` has the folder. */
export async function untilGone(dataFolder: string, matches: RegExp): Promise<void> {
  const until = Date.now() + 30_000;
  for (;;) {
    const left = processesOf(dataFolder).filter((p) => matches.test(p.command));
    if (left.length === 0) return;
    if (Date.now() > until) throw new Error(`still running: ${JSON.stringify(left)}`);
    await sleep(50);
  }
}
