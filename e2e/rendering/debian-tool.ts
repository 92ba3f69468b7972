import { spawnSync } from 'node:child_process';

/**
 * Runs another program over a file, or gives null where it is not installed. On CI a missing one is an error: there
 * the check must have been made.
 */
export function runTool(program: string, ...args: string[]): string | null {
  // The environment is handed on by name: a test's own changes of it are not the process's.
  const { env } = process;
  const done = spawnSync(program, args, { encoding: 'utf8', timeout: 120_000, maxBuffer: 64 * 1024 * 1024, env });
  if (done.error && (done.error as NodeJS.ErrnoException).code === 'ENOENT') {
    if (process.env.CI === 'true') throw new Error(`${program} is not installed`);
    return null;
  }
  if (done.status !== 0) throw new Error(`${program} failed: ${done.stderr}`);
  return done.stdout;
}
