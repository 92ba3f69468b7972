import { Refusal, type Outcome } from '@chancery/domain';
import { LOCK_MINUTES, type AccountDirectory } from './account-directory.js';
import type { KnownAccount } from './known-account.js';

/** May anything be tried for this account from this address now? Throttled by address, locked by account. */
export async function mayAttempt(
  directory: AccountDirectory,
  failuresPerMinute: number,
  account: KnownAccount | null,
  address: string,
): Promise<Outcome<true>> {
  if ((await directory.recentFailures(address)) >= failuresPerMinute) {
    return new Refusal('tooMany', 'LOGIN_TOO_OFTEN', '登录失败次数过多。请一分钟后再试。');
  }
  if (!account?.locked) return true;
  return new Refusal('tooMany', 'ACCOUNT_LOCKED', `账号已锁定,请 ${LOCK_MINUTES} 分钟后再试,或请安全管理员重置口令。`);
}
