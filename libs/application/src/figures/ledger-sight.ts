import { OFFICE_POSTS } from '@chancery/domain';
import type { Actor } from '../ports/actor.js';

/** What a reader may see of the departments' values. */
export interface LedgerSight {
  readonly wholeGovernment: boolean;
  readonly own: ReadonlySet<string>;
  sees(departmentId: string): boolean;
}

/** Who deals with the whole report sees every department's values; people of a department see their own. */
export function ledgerSight(actor: Actor): LedgerSight {
  const wholeGovernment = actor.posts.some((held) => OFFICE_POSTS.includes(held.post));
  const own = new Set(actor.posts.flatMap((held) => held.departmentId ?? []));
  return { wholeGovernment, own, sees: (departmentId) => wholeGovernment || own.has(departmentId) };
}
