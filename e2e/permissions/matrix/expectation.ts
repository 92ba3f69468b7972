import { permission, type Grant } from '@chancery/application';
import { DECIDING, statesAllowing, type Cell } from './cells.js';
import { PROTECTED_ANSWERS, refersToAThing } from './requests.js';

export type OutcomeName =
  'public' | 'notLoggedIn' | 'otherGovernment' | 'post' | 'relation' | 'state' | 'textFrozen' | 'allowed';

export interface Expectation {
  readonly outcome: OutcomeName;
  readonly status: number;
  readonly codes: readonly (string | null)[];
}

const refused = (outcome: OutcomeName, status: number, ...codes: string[]): Expectation => ({ outcome, status, codes });

function holds(grant: Grant, { caller, relation }: Cell): boolean {
  if (!grant.posts.some((post) => post === caller)) return false;
  const due = relation.due === undefined ? undefined : DECIDING[relation.due];
  switch (grant.relation) {
    case 'government':
      return true;
    case 'ownDepartment':
      return relation.department === 'own';
    case 'stage':
      return caller === due;
    case 'authorised':
      // Only the principal leader gives authorisations, so they reach only as far as that leader's decision.
      return relation.authorisation === 'valid' && due === 'principalLeader';
    case 'issued':
      return relation.issued === true;
  }
}

/**
 * What a cell must be answered with, worked out from table and lifecycle without `authorize`.
 * In this order: logged in, own government, post, relation, state, text still open.
 */
export function expectationOf(cell: Cell): Expectation {
  const { key, caller, relation, state } = cell;
  const { access, subject } = permission(key);
  const passes = (outcome: OutcomeName): Expectation => {
    const { status, code } = PROTECTED_ANSWERS[key] ?? { status: 200, code: null };
    return { outcome, status, codes: [code] };
  };
  if (access === 'public') return passes('public');
  if (caller === 'nobody') return refused('notLoggedIn', 401, 'NOT_LOGGED_IN');
  if (caller === 'otherGovernment') {
    return refersToAThing(key) ? refused('otherGovernment', 404, 'NOT_FOUND') : passes('allowed');
  }
  if (access === 'anyone') return passes('allowed');
  if (!access.some((grant) => grant.posts.includes(caller))) return refused('post', 403, 'POST_NOT_ALLOWED');
  if (!access.some((grant) => holds(grant, cell))) return refused('relation', 403, 'RELATION_NOT_ALLOWED');
  if (key === 'dispatch.package' && relation.issued === false) return refused('state', 409, 'DISPATCH_NOT_ISSUED');
  if (subject && !statesAllowing(key).includes(state ?? '')) {
    // A dispatch form beyond `prepared` belongs to a report that has been sent: both refusals name that.
    return key === 'dispatch.prepare'
      ? refused('state', 409, 'STATE_CONFLICT', 'DISPATCH_FROZEN')
      : refused('state', 409, 'STATE_CONFLICT');
  }
  if (relation.textFrozen) return refused('textFrozen', 409, 'TEXT_FROZEN');
  return passes('allowed');
}
