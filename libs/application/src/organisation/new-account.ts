import { randomBytes } from 'node:crypto';
import type { AccountRow } from '../ports/rows.js';
import type { PasswordHasher } from '../ports/services.js';
import type { Tx } from '../ports/unit-of-work.js';

export interface NewAccount {
  readonly account: Omit<AccountRow, 'passwordHash'>;
  /** Shown once to whoever made the account; it must be changed at the first log-in. */
  readonly initialPassword: string;
}

/** A random password that fits the policy: three classes, 20 characters. */
export function randomPassword(): string {
  return `${randomBytes(12).toString('base64url')}-9Aa`;
}

/** Everything of an account that may leave the server. */
export function withoutHash({ passwordHash: _hash, ...account }: AccountRow): Omit<AccountRow, 'passwordHash'> {
  return account;
}

export async function insertAccount(
  tx: Tx,
  hasher: PasswordHasher,
  person: { userName: string; displayName: string },
): Promise<NewAccount> {
  const initialPassword = randomPassword();
  const account = await tx.accounts.insert({
    state: 'active',
    userName: person.userName,
    displayName: person.displayName,
    passwordHash: await hasher.hash(initialPassword),
    mustChangePassword: true,
    sessionEpoch: 1,
    email: null,
  });
  tx.audit({
    action: 'account.create',
    objectType: 'account',
    objectId: account.id,
    after: { userName: person.userName, displayName: person.displayName },
  });
  return { account: withoutHash(account), initialPassword };
}
