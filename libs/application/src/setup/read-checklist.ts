import { holdsOn, isRefusal, POSTS, type Outcome } from '@chancery/domain';
import type { ReportTypes } from '../cycles/report-types.js';
import { allowedRows, type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { bundledView } from '../report-types/report-type-view.js';
import type { CheckResult } from './setup-check.js';
import { SETUP_CHECKS } from './setup-checks.js';

export interface ChecklistItem extends CheckResult {
  readonly key: string;
  readonly label: string;
  readonly link: string;
  /** The officer whose business it is. */
  readonly byLabel: string;
  /** Without it no report gets from opening to issuing. */
  readonly required: boolean;
  /** It is the asking person's. */
  readonly yours: boolean;
}

export interface Checklist {
  readonly governmentName: string;
  readonly demonstration: boolean;
  readonly foundedAt: string;
  /** Everything required is seen to: a cycle can be opened and go all its way. */
  readonly ready: boolean;
  readonly items: readonly ChecklistItem[];
  readonly actions: readonly AllowedAction[];
}

/** Every check with its result; for whoever has already been allowed to ask. */
export async function checkSetUp(tx: Tx, reportTypes: ReportTypes): Promise<ChecklistItem[]> {
  const today = await tx.today();
  const accounts = await tx.accounts.list({ state: 'active' });
  const active = new Set(accounts.map((a) => a.id));
  const own = await tx.reportTypes.list({});
  const facts = {
    tx,
    departments: await tx.departments.list({ state: 'active' }),
    accounts,
    held: (await tx.posts.list({})).filter((p) => active.has(p.accountId) && holdsOn(p, today)),
    reportTypes: [
      ...own.filter((type) => type.state === 'active'),
      ...reportTypes.list().filter((type) => bundledView(type, own).offered),
    ],
  };
  const items: ChecklistItem[] = [];
  for (const one of SETUP_CHECKS) {
    const { key, label, link, by, required } = one;
    const yours = tx.context.actor.posts.some((p) => p.post === by);
    items.push({ key, label, link, byLabel: POSTS[by], required, yours, ...(await one.check(facts)) });
  }
  return items;
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
    const government = await tx.government();
    const items = await checkSetUp(tx, reportTypes);
    return {
      governmentName: government.name,
      demonstration: government.demonstration,
      foundedAt: government.createdAt,
      ready: items.every((item) => item.done || !item.required),
      items,
      actions: government.demonstration ? allowedRows(context.actor, ['setup.wipeDemonstration'], {}) : [],
    };
  });
}
