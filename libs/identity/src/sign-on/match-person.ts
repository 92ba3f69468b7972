import { forbidden, type Outcome } from '@chancery/domain';
import type { AccountDirectory } from '../account-directory.js';
import type { KnownAccount } from '../known-account.js';

/** By which field of an account a provider's name for a person is looked up. */
export type AccountMatch = 'userName' | 'mailAddress';

/**
 * The one account of whom a provider names. Nobody is created: whoever is not known here, or whose mail address several
 * accounts have, is told to ask the administrator.
 */
export async function matchPerson(
  directory: AccountDirectory,
  match: AccountMatch,
  name: string,
): Promise<Outcome<KnownAccount>> {
  const found = match === 'userName' ? [await directory.byUserName(name)] : await directory.byMailAddress(name);
  const [account] = found;
  if (!account || found.length !== 1) {
    return forbidden(
      'PERSON_UNKNOWN',
      '您的身份已核实,但本系统没有与之对应的账号。请联系系统管理员建立账号,或核对账号的用户名、电子邮箱。',
    );
  }
  return account;
}
