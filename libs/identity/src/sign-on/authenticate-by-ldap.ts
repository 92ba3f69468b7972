import { isRefusal, Refusal, type Outcome } from '@chancery/domain';
import type { AccountDirectory } from '../account-directory.js';
import type { KnownAccount } from '../known-account.js';
import { loginFailed, type Credentials } from '../authenticate.js';
import { mayAttempt } from '../may-attempt.js';
import type { LdapDirectory } from './ldap-directory.js';
import { matchPerson, type AccountMatch } from './match-person.js';

/** Checks a log-in with the password of the office's directory; throttled and locked as one of our own. */
export async function authenticateByLdap(
  directory: AccountDirectory,
  { ldap, match }: { ldap: LdapDirectory; match: AccountMatch },
  failuresPerMinute: number,
  { userName, password, address }: Credentials,
): Promise<Outcome<KnownAccount>> {
  const may = await mayAttempt(directory, failuresPerMinute, null, address);
  if (isRefusal(may)) return may;
  try {
    const person = await ldap.find(userName);
    const account = person ? await matchPerson(directory, match, person.name) : null;
    const known = isRefusal(account) ? null : account;
    const unlocked = await mayAttempt(directory, failuresPerMinute, known, address);
    if (isRefusal(unlocked)) return unlocked;
    if (!person || !(await ldap.isPassword(person.dn, password)) || known?.active === false) {
      await directory.countFailure(known?.id ?? null, address);
      return loginFailed();
    }
    if (!account || isRefusal(account)) return account ?? loginFailed();
    if (!account.secondFactor) await directory.clearFailures(account.id);
    return account;
  } catch {
    // What the directory says may name its accounts: the operator finds it in the health report, not the person here.
    return new Refusal('unavailable', 'DIRECTORY_UNAVAILABLE', '单位目录暂时无法连接。请稍后重试,或用本系统口令登录。');
  }
}
