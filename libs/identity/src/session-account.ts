import type { LogInWay } from '@chancery/application';
import type { KnownAccount } from './known-account.js';

/** Who is logged in, and by which log-in: what a request's `user` is. */
export interface SessionAccount extends KnownAccount {
  readonly logInId: string;
  readonly way: LogInWay;
  /** When its person last showed again who they are, ISO 8601; null when never, or when a deed has taken it. */
  readonly reAuthenticatedAt: string | null;
}

/** An initial password is changed by who came in with it; who signed on elsewhere need not even know it. */
export const mustChangePassword = (account: SessionAccount): boolean =>
  account.way === 'password' && account.mustChangePassword;
