import { isRefusal, OFFICERS, type BusinessDate, type Outcome } from '@chancery/domain';
import type { ReportTypes } from '../cycles/report-types.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { decisionItems } from './decision-desk.js';
import { departmentItems } from './department-desk.js';
import { inDeskOrder, type DeskItem } from './desk-item.js';
import { dispatchItems } from './dispatch-desk.js';
import { editorItems } from './editor-desk.js';
import { officerItems } from './officer-desk.js';

export interface Desk {
  readonly today: BusinessDate;
  readonly unreadNotices: number;
  /** The most pressing first. */
  readonly items: readonly DeskItem[];
}

/** 待办: what waits for the person, for every post held, and nothing of what the posts may not see. */
export function readDesk(door: UnitOfWork, reportTypes: ReportTypes, context: Context): Promise<Outcome<Desk>> {
  return door.run(context, async (tx) => {
    const { actor } = context;
    const allowed = authorize(actor, 'desk.show', {});
    if (isRefusal(allowed)) return allowed;
    const today = await tx.today();
    const unreadNotices = await tx.overview.unreadNotices(actor.accountId);
    const items = await officerItems(tx, reportTypes, actor, today);
    if (actor.posts.some(({ post }) => !OFFICERS.includes(post))) {
      const open = await tx.overview.openCycles();
      const cycles = new Map(open.map((cycle) => [cycle.id, cycle]));
      const inOffice = actor.posts.some(({ departmentId }) => departmentId === null);
      const versions = inOffice ? await tx.overview.newestVersions() : [];
      items.push(
        ...(await departmentItems(tx, actor, cycles, today)),
        ...(await editorItems(tx, actor, open, versions, today)),
        ...(await decisionItems(tx, actor, cycles, versions, today)),
        ...(await dispatchItems(tx, actor, cycles, today)),
      );
    }
    return { today, unreadNotices, items: inDeskOrder(items) };
  });
}
