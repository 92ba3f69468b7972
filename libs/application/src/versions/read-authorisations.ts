import { businessDateOf, isRefusal, POSTS, type BusinessDate, type Outcome } from '@chancery/domain';
import { postsHeldToday } from '../organisation/held-today.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { AuthorisationRow } from '../ports/rows.js';
import type { RevocationRow } from '../ports/reading-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { delegatePosts } from './delegation.js';

export type AuthorisationState = 'upcoming' | 'inForce' | 'ended' | 'revoked';

const STATES: Record<AuthorisationState, string> = {
  upcoming: '未到期限',
  inForce: '有效',
  ended: '已到期',
  revoked: '已撤销',
};

/** A written authorisation with names, and whether it holds today. */
export interface AuthorisationView extends AuthorisationRow {
  readonly principalName: string;
  readonly delegateName: string;
  readonly state: AuthorisationState;
  readonly stateLabel: string;
  readonly revokedOn: BusinessDate | null;
  readonly revocationReason: string;
  /** The reader gave it and may take it back. */
  readonly revocable: boolean;
}

function stateOf(
  row: AuthorisationRow,
  revocation: RevocationRow | undefined,
  today: BusinessDate,
): AuthorisationState {
  if (revocation) return 'revoked';
  if (row.untilDate < today) return 'ended';
  return row.fromDate > today ? 'upcoming' : 'inForce';
}

/** 代签授权, the latest first. */
export function listAuthorisations(door: UnitOfWork, context: Context): Promise<Outcome<AuthorisationView[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'authorisation.list', {});
    if (isRefusal(allowed)) return allowed;
    const today = await tx.today();
    const names = new Map((await tx.accounts.list({})).map((a) => [a.id, a.displayName]));
    const revocations = new Map((await tx.revocations.list({})).map((r) => [r.authorisationId, r]));
    return (await tx.authorisations.list({})).reverse().map((row) => {
      const revocation = revocations.get(row.id);
      const state = stateOf(row, revocation, today);
      return {
        ...row,
        principalName: names.get(row.principalId) ?? '',
        delegateName: names.get(row.delegateId) ?? '',
        state,
        stateLabel: STATES[state],
        revokedOn: revocation ? businessDateOf(revocation.at) : null,
        revocationReason: revocation?.reason ?? '',
        revocable: row.principalId === context.actor.accountId && (state === 'inForce' || state === 'upcoming'),
      };
    });
  });
}

export interface DelegateCandidate {
  readonly accountId: string;
  readonly displayName: string;
  readonly posts: readonly string[];
}

/** Who may be authorised: people who hold a post that may sign in the leader's place. */
export function listDelegates(door: UnitOfWork, context: Context): Promise<Outcome<DelegateCandidate[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'authorisation.delegates', {});
    if (isRefusal(allowed)) return allowed;
    const held = (await postsHeldToday(tx)).filter((p) => delegatePosts().includes(p.post));
    const candidates: DelegateCandidate[] = [];
    for (const accountId of new Set(held.map((p) => p.accountId))) {
      const account = await tx.accounts.get(accountId);
      if (account?.state !== 'active' || accountId === context.actor.accountId) continue;
      const posts = held.filter((p) => p.accountId === accountId).map((p) => POSTS[p.post]);
      candidates.push({ accountId, displayName: account.displayName, posts });
    }
    return candidates;
  });
}
