import { holdsOn, isRefusal, POSTS, type Outcome } from '@chancery/domain';
import type { ReportTypes } from '../cycles/report-types.js';
import { allowedRows, type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { CheckResult } from './setup-check.js';
import { SETUP_CHECKS } from './setup-checks.js';

export interface ChecklistItem extends CheckResult {
  readonly key: string;
  readonly label: string;
  readonly link: string;
  /** The officer whose business it is. */
  readonly byLabel: string;
  /** It is the asking person's. */
  readonly yours: boolean;
}

export interface Checklist {
  readonly governmentName: string;
  readonly demonstration: boolean;
  readonly foundedAt: string;
  /** Everything is seen to: a cycle can be opened and go all its way. */
  readonly ready: boolean;
  readonly items: readonly ChecklistItem[];
  readonly actions: readonly AllowedAction[];
}

/** 启用前还需办理的事项, for the officers who set a government up. */
export function readChecklist(
  door: UnitOfWork,
  reportTypes: ReportTypes,
  context: Context,
): Promise<Outcome<Checklist>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'setup.checklist', {});
    if (isRefusal(allowed)) return allowed;
    const today = await tx.today();
    const government = await tx.government();
    const accounts = await tx.accounts.list({ state: 'active' });
    const active = new Set(accounts.map((a) => a.id));
    const facts = {
      tx,
      departments: await tx.departments.list({ state: 'active' }),
      accounts,
      held: (await tx.posts.list({})).filter((p) => active.has(p.accountId) && holdsOn(p, today)),
      reportTypes: reportTypes.list(),
    };
    const items: ChecklistItem[] = [];
    for (const one of SETUP_CHECKS) {
      const { key, label, link, by } = one;
      const yours = context.actor.posts.some((p) => p.post === by);
      items.push({ key, label, link, byLabel: POSTS[by], yours, ...(await one.check(facts)) });
    }
    return {
      governmentName: government.name,
      demonstration: government.demonstration,
      foundedAt: government.createdAt,
      ready: items.every((item) => item.done),
      items,
      actions: government.demonstration ? allowedRows(context.actor, ['setup.wipeDemonstration'], {}) : [],
    };
  });
}
