import { fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { TokenAnswer, TokenRequest } from './token-request.js';

/** Compiled, also for tests that run the sources: a child process is not looked after by their runner. */
const CHILD = import.meta.url.endsWith('.ts')
  ? fileURLToPath(new URL('../../../../dist/libs/signing/src/token/token-child.js', import.meta.url))
  : fileURLToPath(new URL('./token-child.js', import.meta.url));

export interface TokenLimits {
  /** After this the child is killed. */
  readonly timeoutMs: number;
  /** What the token's module finds in its environment; nothing of ours. */
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Asks a token in a process of its own: a vendor's module may block for ever or crash, and neither may happen to whoever
 * asks. The PIN goes over the pipe; arguments and environment of a process can be read by others.
 */
export function askToken(request: TokenRequest, limits: TokenLimits): Promise<TokenAnswer> {
  const child = fork(CHILD, [], {
    serialization: 'advanced',
    execArgv: [],
    env: limits.environment,
    cwd: tmpdir(),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    let said: TokenAnswer = { kind: 'refused', code: 'TOKEN_FAILED', detail: 'ended without an answer' };
    const timer = setTimeout(() => {
      said = { kind: 'refused', code: 'TOKEN_SLOW', detail: '' };
      child.kill('SIGKILL');
    }, limits.timeoutMs);
    child.once('message', (message: TokenAnswer) => {
      said = message;
    });
    child.once('error', () => undefined); // `close` follows
    child.once('close', () => {
      clearTimeout(timer);
      resolve(said);
    });
    // A child that is gone before it has the question says so by its end.
    child.send(request, () => undefined);
  });
}
