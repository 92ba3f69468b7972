import { fork, type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '@chancery/domain';
import type { Imported } from '../imported.js';
import { refuse } from '../refuse.js';
import type { ImportAnswer, ImportLimits, ImportRequest } from './import-request.js';

/** Compiled, also for tests that run the sources: a child process is not looked after by their runner. */
const CHILD = import.meta.url.endsWith('.ts')
  ? fileURLToPath(new URL('../../../../dist/libs/intake/src/process/import-child.js', import.meta.url))
  : fileURLToPath(new URL('./import-child.js', import.meta.url));
const MOST_ERRORS = 4_000;
/** Ends of a process that ran out of heap: abort, and what a shell makes of it. */
const OUT_OF_MEMORY = /heap out of memory|Allocation failed|Reached heap limit/;

/**
 * Imports in a process of its own, with a heap and a time that are its own too: whatever a file makes a reader do, the
 * caller goes on. Nothing of the caller's environment is passed on. @throws Error when the importer has a bug
 */
export function importInChild(request: ImportRequest, limits: ImportLimits): Promise<Outcome<Imported>> {
  const child = fork(CHILD, [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${limits.megabytes}`, '--disable-proto=delete'],
    env: {},
    cwd: tmpdir(),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    let isSlow = false;
    let answer: ImportAnswer | null = null;
    const errors = errorsOf(child);
    const timer = setTimeout(() => {
      isSlow = true;
      child.kill('SIGKILL');
    }, limits.milliseconds);
    child.once('message', (message: ImportAnswer) => {
      answer = message;
    });
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      if (answer?.kind === 'imported') resolve(answer.imported);
      else if (answer) resolve(refuse(answer.code, answer.details));
      else if (isSlow) resolve(refuse('IMPORT_TOO_SLOW'));
      else if (OUT_OF_MEMORY.test(errors())) resolve(refuse('IMPORT_TOO_MUCH_MEMORY'));
      else reject(new Error(`importing ended with ${signal ?? code}: ${errors()}`));
    });
    // A child that is gone before it has the file says so by its end.
    child.send(request, () => undefined);
  });
}

function errorsOf(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    if (text.length < MOST_ERRORS) text += chunk.toString('utf8');
  });
  return () => text;
}
