import { isRefusal, unauthenticated, type Outcome } from '@chancery/domain';
import type { PasswordHasher } from '@chancery/application';
import type { AccountDirectory } from './account-directory.js';
import type { KnownAccount } from './known-account.js';
import { mayAttempt } from './may-attempt.js';

// A hash of nothing anybody knows: an unknown user costs the same time as a wrong password.
const DECOY = '$argon2id$v=19$m=19456,t=2,p=1$Y2hhbmNlcnktZGVjb3k$u0UqC6kPZ0mT7w2Qx2mY3m1oY1QmY8y0kz4m5h3h8mE';

export interface Credentials {
  readonly userName: string;
  readonly password: string;
  readonly address: string;
}

/** Wrong name, wrong password and stopped account look the same. */
export const loginFailed = () => unauthenticated('LOGIN_FAILED', '用户名或口令不对,或账号已停用。请核对后重试。');

/** Checks a log-in: throttled by address, locked by account. */
export async function authenticate(
  directory: AccountDirectory,
  hasher: PasswordHasher,
  failuresPerMinute: number,
  { userName, password, address }: Credentials,
): Promise<Outcome<KnownAccount>> {
  const account = await directory.byUserName(userName);
  const may = await mayAttempt(directory, failuresPerMinute, account, address);
  if (isRefusal(may)) return may;
  const right = await hasher.verify(account?.passwordHash ?? DECOY, password);
  if (!account || !right || !account.active) {
    await directory.countFailure(account?.id ?? null, address);
    return loginFailed();
  }
  // With a second factor the attempt is not over: its wrong codes go on counting.
  if (!account.secondFactor) await directory.clearFailures(account.id);
  return account;
}
