import type { Post } from '@chancery/domain';

export interface HeldPost {
  readonly id: string;
  readonly post: Post;
  /** null for posts of the whole government */
  readonly departmentId: string | null;
}

/** Who acts: a person with the posts held today, or the system (jobs). */
export interface Actor {
  readonly kind: 'person' | 'system';
  readonly accountId: string;
  readonly displayName: string;
  readonly posts: readonly HeldPost[];
  /** The log-in that the request belongs to; none for jobs and before a log-in. */
  readonly logInId?: string;
  /** Network address of the request; empty for jobs. */
  readonly address: string;
}

/** Under which government, by whom and for which request something is done. */
export interface Context {
  readonly governmentId: string;
  readonly actor: Actor;
  readonly correlationId: string;
}
