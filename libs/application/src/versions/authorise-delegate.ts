import {
  conflict,
  invalid,
  isBusinessDate,
  isRefusal,
  notFound,
  POSTS,
  printDate,
  type BusinessDate,
  type Outcome,
} from '@chancery/domain';
import { notify } from '../notices/notify.js';
import { postsHeldToday } from '../organisation/held-today.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { AuthorisationRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { delegatePosts } from './delegation.js';

export interface AuthoriseInput {
  readonly delegateId: string;
  readonly fromDate: BusinessDate;
  readonly untilDate: BusinessDate;
  /** Number or wording of the written authorisation. */
  readonly document: string;
}

/** 授权代签: the leader names who signs in his or her place, from day to day, by which document. */
export function authoriseDelegate(
  door: UnitOfWork,
  context: Context,
  input: AuthoriseInput,
): Promise<Outcome<AuthorisationRow>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'authorisation.grant', {});
    if (isRefusal(allowed)) return allowed;
    if (!isBusinessDate(input.fromDate) || !isBusinessDate(input.untilDate) || input.untilDate < input.fromDate) {
      return invalid('AUTHORISATION_DATES', '授权的起止日期有误。请更正后重试。');
    }
    const delegate = await tx.accounts.get(input.delegateId);
    if (delegate?.state !== 'active' || delegate.id === context.actor.accountId) {
      return notFound('受权人账号');
    }
    const held = await postsHeldToday(tx, { accountId: delegate.id });
    if (!held.some(({ post }) => delegatePosts().includes(post))) {
      const names = delegatePosts().map((post) => POSTS[post]);
      return conflict('DELEGATE_POST', `受权代签的人员须任${names.join('或')}。请另选,或先请安全管理员授予岗位。`);
    }
    const given = await tx.authorisations.insert({ ...input, principalId: context.actor.accountId });
    tx.audit({ action: 'authorisation.grant', objectType: 'authorisation', objectId: given.id, after: input });
    const { fromDate, untilDate } = input;
    await notify(tx, [delegate.id], {
      kind: 'authorised',
      key: `authorised:${given.id}`,
      subjectType: 'authorisation',
      subjectId: given.id,
      text: `${context.actor.displayName}书面授权您代签(${printDate(fromDate)}至${printDate(untilDate)},${input.document})。`,
      link: '/authorisations',
    });
    return given;
  });
}
