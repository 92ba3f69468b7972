import { OFFICE_POSTS, OFFICERS, type Post } from '@chancery/domain';
import type { Actor } from '../ports/actor.js';

/** That something has been changed, as every process hears it after the commit: ids, kinds and states, never text. */
export interface Change {
  readonly governmentId: string;
  /** The audit trail's word for what was changed, e.g. `section`; besides `job` and `notice`. */
  readonly kind: string;
  readonly id: string;
  readonly action: string;
  readonly state: string | null;
  readonly cycleId: string | null;
  readonly departmentId: string | null;
  /** Persons whom it concerns, whatever their posts. */
  readonly accountIds: readonly string[];
}

/** What a browser is told of a change. */
export type LiveEvent = Omit<Change, 'governmentId' | 'accountIds'>;

/** Kinds that a person of a department may hear of though they name no department. */
const FOR_ALL_BUSINESS: readonly string[] = ['cycle', 'department'];
/** Kinds that belong to those who keep accounts, and nothing of the report is in them. */
const FOR_ACCOUNT_KEEPERS: readonly string[] = ['account', 'post', 'department'];
const ACCOUNT_KEEPERS: readonly Post[] = ['systemAdmin', 'securityAdmin'];

/** May this person hear of the change? The same walls as for reading: own government, own department, no officers. */
export function hearsOf(actor: Actor, governmentId: string, change: Change): boolean {
  if (governmentId !== change.governmentId) return false;
  if (change.accountIds.includes(actor.accountId)) return true;
  if (change.kind === 'notice') return false;
  return actor.posts.some(({ post, departmentId }) => {
    if (OFFICERS.includes(post)) return ACCOUNT_KEEPERS.includes(post) && FOR_ACCOUNT_KEEPERS.includes(change.kind);
    if (OFFICE_POSTS.includes(post)) return true;
    return change.departmentId
      ? change.departmentId === departmentId
      : FOR_ALL_BUSINESS.includes(change.kind) && departmentId !== null;
  });
}

export function liveEventOf({ kind, id, action, state, cycleId, departmentId }: Change): LiveEvent {
  return { kind, id, action, state, cycleId, departmentId };
}

/** Where a process hears of changes committed by any process. */
export interface ChangeFeed {
  /** `onGap`: changes may have been missed; whoever shows something asks for it anew. Returns the end of it. */
  subscribe(onChange: (change: Change) => void, onGap: () => void): () => void;
  close(): Promise<void>;
}
