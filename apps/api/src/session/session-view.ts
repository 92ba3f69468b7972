import { enterable, type LogInWay } from '@chancery/application';
import { POSTS } from '@chancery/domain';
import { mustChangePassword, type SessionAccount } from '@chancery/identity';

export interface SessionView {
  readonly accountId: string;
  readonly userName: string;
  readonly displayName: string;
  readonly government: { readonly id: string; readonly name: string; readonly demonstration: boolean };
  readonly way: LogInWay;
  readonly mustChangePassword: boolean;
  /** A second factor is bound: whoever is asked for the password again is asked for a code too. */
  readonly secondFactor: boolean;
  readonly posts: readonly { readonly post: string; readonly label: string; readonly departmentId: string | null }[];
  /** Rows of the permission table that the person's posts may enter: what the web app shows in its navigation. */
  readonly may: readonly string[];
}

export function sessionViewOf(account: SessionAccount): SessionView {
  return {
    accountId: account.id,
    userName: account.userName,
    displayName: account.displayName,
    government: { id: account.governmentId, name: account.governmentName, demonstration: account.demonstration },
    way: account.way,
    mustChangePassword: mustChangePassword(account),
    secondFactor: account.secondFactor,
    posts: account.posts.map(({ post, departmentId }) => ({ post, label: POSTS[post], departmentId })),
    may: enterable(account.posts),
  };
}
