import { Refusal, unauthenticated, type Outcome } from '@chancery/domain';
import type { PasswordHasher } from '@chancery/application';
import { LOCK_MINUTES, type AccountDirectory, type KnownAccount } from './account-directory.js';

// A hash of nothing anybody knows: an unknown user costs the same time as a wrong password.
const DECOY = '$argon2id$v=19$m=19456,t=2,p=1$Y2hhbmNlcnktZGVjb3k$u0UqC6kPZ0mT7w2Qx2mY3m1oY1QmY8y0kz4m5h3h8mE';

export interface Credentials {
  readonly userName: string;
  readonly password: string;
  readonly address: string;
}

/** Checks a log-in: throttled by address, locked by account; wrong name and wrong password look the same. */
export async function authenticate(
  directory: AccountDirectory,
  hasher: PasswordHasher,
  failuresPerMinute: number,
  { userName, password, address }: Credentials,
): Promise<Outcome<KnownAccount>> {
  if ((await directory.recentFailures(address)) >= failuresPerMinute) {
    return new Refusal('tooMany', 'LOGIN_TOO_OFTEN', '登录失败次数过多。请一分钟后再试。');
  }
  const account = await directory.byUserName(userName);
  if (account?.locked) {
    return new Refusal(
      'tooMany',
      'ACCOUNT_LOCKED',
      `账号已锁定,请 ${LOCK_MINUTES} 分钟后再试,或请安全管理员重置口令。`,
    );
  }
  const right = await hasher.verify(account?.passwordHash ?? DECOY, password);
  if (!account || !right || !account.active) {
    await directory.countFailure(account?.id ?? null, address);
    return unauthenticated('LOGIN_FAILED', '用户名或口令不对,或账号已停用。请核对后重试。');
  }
  await directory.clearFailures(account.id);
  return account;
}
