import { randomBytes } from 'node:crypto';
import type { AccountRow } from '../ports/rows.js';
import type { PasswordHasher } from '../ports/services.js';
import type { Tx } from '../ports/unit-of-work.js';

export interface NewAccount {
  readonly account: Omit<AccountRow, 'passwordHash'>;
  /** Shown once to whoever made the account; it must be changed at the first log-in. */
  readonly initialPassword: string;
}

export interface NewPerson extends Pick<AccountRow, 'userName' | 'displayName'> {
  readonly departmentId?: string | null;
  readonly phone?: string;
  readonly mailAddress?: string;
}

export interface InitialPassword {
  readonly initialPassword: string;
  readonly passwordHash: string;
}

/** A random password that fits the policy: three classes, 20 characters. */
export function randomPassword(): string {
  return `${randomBytes(12).toString('base64url')}-9Aa`;
}

/** A new password and its hash; made before the transaction when there are many, because hashing is slow on purpose. */
export async function initialPassword(hasher: PasswordHasher): Promise<InitialPassword> {
  const password = randomPassword();
  return { initialPassword: password, passwordHash: await hasher.hash(password) };
}

/** Everything of an account that may leave the server. */
export function withoutHash({ passwordHash: _hash, ...account }: AccountRow): Omit<AccountRow, 'passwordHash'> {
  return account;
}

export async function insertAccount(tx: Tx, secret: InitialPassword, person: NewPerson): Promise<NewAccount> {
  const account = await tx.accounts.insert({
    state: 'active',
    userName: person.userName,
    displayName: person.displayName,
    departmentId: person.departmentId ?? null,
    phone: person.phone ?? '',
    mailAddress: person.mailAddress ?? '',
    passwordHash: secret.passwordHash,
    mustChangePassword: true,
    sessionEpoch: 1,
  });
  tx.audit({
    action: 'account.create',
    objectType: 'account',
    objectId: account.id,
    after: { userName: person.userName, displayName: person.displayName, departmentId: account.departmentId },
  });
  return { account: withoutHash(account), initialPassword: secret.initialPassword };
}
