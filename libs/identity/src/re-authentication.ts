import { forbidden, isRefusal, type Outcome } from '@chancery/domain';
import type { Request } from 'express';
import type { KnownAccount } from './known-account.js';
import type { PasswordCheck } from './session-strategy.js';

declare module 'express-session' {
  interface SessionData {
    /** When the password (and second factor) was last given again in this session, in milliseconds. */
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

/** Notes in the session, on the server, that its person has just been checked. Answers until when it holds, ISO 8601. */
export function noteReAuthentication(request: Request, clock: Clock): string {
  const at = clock();
  request.session.reAuthenticatedAt = at;
  return new Date(at + LIFE_MS).toISOString();
}

/**
 * Checks the password of who is logged in once more, with the second factor of who has one. A wrong one counts like a
 * failed log-in: the account locks, the address has to wait. Answers until when it holds, ISO 8601.
 */
export async function reAuthenticate(
  clock: Clock,
  input: {
    request: Request;
    account: KnownAccount;
    /** As typed at log-in: a directory may know the person by another name. */
    userName: string;
    password: string;
    check: PasswordCheck;
    /** Takes the code of the second factor; asked only of who has one. */
    giveCode: (account: KnownAccount) => Promise<Outcome<true>>;
  },
): Promise<Outcome<string>> {
  const { request, account, userName, password, check, giveCode } = input;
  const known = await check({ userName, password, address: request.ip ?? '' });
  if (isRefusal(known) && known.code !== 'LOGIN_FAILED') return known;
  if (isRefusal(known) || known.id !== account.id) {
    // Not 401: the session goes on, only the password was wrong.
    return forbidden('PASSWORD_WRONG', '口令不对,尚未办理。请核对后重试;连续输错,账号将被锁定。');
  }
  if (known.secondFactor) {
    const given = await giveCode(known);
    if (isRefusal(given)) return given;
  }
  return noteReAuthentication(request, clock);
}
