import type { PasswordHasher } from '@chancery/application';
import { forbidden, isRefusal, type Outcome } from '@chancery/domain';
import type { Request } from 'express';
import type { AccountDirectory, KnownAccount } from './account-directory.js';
import { authenticate } from './authenticate.js';

declare module 'express-session' {
  interface SessionData {
    /** When the password was last given again in this session, in milliseconds. */
    reAuthenticatedAt?: number;
  }
}

/** For so long a password given again holds: one sitting at the desk, not an afternoon. */
export const RE_AUTHENTICATION_MINUTES = 5;

/** Milliseconds since the epoch; another clock in tests. */
export type Clock = () => number;

const LIFE_MS = RE_AUTHENTICATION_MINUTES * 60_000;

/** Has this session's person given the password again within the last minutes? */
export function isReAuthenticated(request: Request, clock: Clock): boolean {
  const at = request.session.reAuthenticatedAt;
  const age = at === undefined ? LIFE_MS : clock() - at;
  return age >= 0 && age < LIFE_MS;
}

/**
 * Checks the password of who is logged in once more and notes it in the session, on the server. A wrong one counts like
 * a failed log-in: the account locks, the address has to wait. Answers until when it holds, ISO 8601.
 */
export async function reAuthenticate(
  directory: AccountDirectory,
  hasher: PasswordHasher,
  failuresPerMinute: number,
  clock: Clock,
  input: { request: Request; account: KnownAccount; password: string },
): Promise<Outcome<string>> {
  const { request, account, password } = input;
  const known = await authenticate(directory, hasher, failuresPerMinute, {
    userName: account.userName,
    password,
    address: request.ip ?? '',
  });
  if (isRefusal(known)) {
    if (known.code !== 'LOGIN_FAILED') return known;
    // Not 401: the session goes on, only the password was wrong.
    return forbidden('PASSWORD_WRONG', '口令不对,尚未办理。请核对后重试;连续输错,账号将被锁定。');
  }
  const at = clock();
  request.session.reAuthenticatedAt = at;
  return new Date(at + LIFE_MS).toISOString();
}
