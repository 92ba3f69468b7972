import { forbidden, isRefusal, type Outcome } from '@chancery/domain';
import type { KnownAccount } from './known-account.js';
import type { SessionAccount } from './session-account.js';
import type { PasswordCheck } from './session-strategy.js';

/** Milliseconds since the epoch; another clock in tests. */
export type Clock = () => number;

/** Has the log-in's person shown again who they are within the last `minutes`, and no deed taken it since? */
export function isReAuthenticated({ reAuthenticatedAt }: SessionAccount, clock: Clock, minutes: number): boolean {
  if (reAuthenticatedAt === null) return false;
  const age = clock() - Date.parse(reAuthenticatedAt);
  return age >= 0 && age < minutes * 60_000;
}

/**
 * Checks the password of who is logged in once more, with the second factor of who has one. A wrong one counts like a
 * failed log-in: the account locks, the address has to wait.
 */
export async function reAuthenticate(input: {
  account: KnownAccount;
  address: string;
  /** As typed at log-in: a directory may know the person by another name. */
  userName: string;
  password: string;
  check: PasswordCheck;
  /** Takes the code of the second factor; asked only of who has one. */
  giveCode: (account: KnownAccount) => Promise<Outcome<true>>;
}): Promise<Outcome<true>> {
  const { account, address, userName, password, check, giveCode } = input;
  const known = await check({ userName, password, address });
  if (isRefusal(known) && known.code !== 'LOGIN_FAILED') return known;
  if (isRefusal(known) || known.id !== account.id) {
    // Not 401: the session goes on, only the password was wrong.
    return forbidden('PASSWORD_WRONG', '口令不对,尚未办理。请核对后重试;连续输错,账号将被锁定。');
  }
  return known.secondFactor ? giveCode(known) : true;
}
