import { isRefusal, type Outcome } from '@chancery/domain';
import type { AccountDirectory } from './account-directory.js';
import type { KnownAccount } from './known-account.js';
import { mayAttempt } from './may-attempt.js';

/** What a wrong or used code is refused with; nothing else counts as an attempt. */
const WRONG = ['SECOND_FACTOR_WRONG', 'SECOND_FACTOR_USED'];

/**
 * One attempt at a second factor. A wrong code counts like a wrong password, and only a right one clears what was counted:
 * 5 wrong ones of either lock the account, so that 6 digits are not guessed.
 * @param spend checks the code and notes that it has been used
 */
export async function attemptSecondFactor(
  directory: AccountDirectory,
  failuresPerMinute: number,
  { account, address }: { account: KnownAccount; address: string },
  spend: () => Promise<Outcome<true>>,
): Promise<Outcome<true>> {
  const may = await mayAttempt(directory, failuresPerMinute, account, address);
  if (isRefusal(may)) return may;
  const spent = await spend();
  if (!isRefusal(spent)) await directory.clearFailures(account.id);
  else if (WRONG.includes(spent.code)) await directory.countFailure(account.id, address);
  return spent;
}
