import { isRefusal, notFound, OFFICE_POSTS, type Outcome } from '@chancery/domain';
import { promptsOfPastReport, textOfPastReport } from '../past-reports/last-year-of-past-report.js';
import { authorize } from '../permissions/authorize.js';
import type { Actor, Context } from '../ports/actor.js';
import type { SectionRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { promptsOfCycle, textOfCycle } from './last-year-of-cycle.js';
import { lastYearOf, originOf, type LastYearSource } from './last-year-source.js';
import type { LastYearOrigin, LastYearPrompt, LastYearText } from './last-year-views.js';

export interface LastYear {
  readonly year: number;
  readonly title: string;
  readonly origin: LastYearOrigin;
  readonly prompts: readonly LastYearPrompt[];
}

/** Last year's text of a section's place, the department's own where departments are known; null when nothing stood. */
export function lastYearText(
  tx: Tx,
  before: LastYearSource,
  section: Pick<SectionRow, 'nodeKey' | 'departmentId'>,
): Promise<LastYearText | null> {
  return before.kind === 'cycle'
    ? textOfCycle(tx, before.cycle, originOf(before), section)
    : Promise.resolve(textOfPastReport(before.report, section.nodeKey));
}

/**
 * Last year's promises and problems; with `departmentId` only that department's, and those of nobody in particular.
 */
export function lastYearPrompts(tx: Tx, before: LastYearSource, departmentId?: string): Promise<LastYearPrompt[]> {
  return before.kind === 'cycle'
    ? promptsOfCycle(tx, before.cycle, originOf(before), departmentId)
    : Promise.resolve(promptsOfPastReport(before.report));
}

/** An issued report is public inside the government; before that a department reads only its own. */
function seesAll(actor: Actor, before: LastYearSource): boolean {
  if (before.kind === 'pastReport') return true;
  return before.cycle.state === 'issued' || actor.posts.some(({ post }) => OFFICE_POSTS.includes(post));
}

export interface LastYearView {
  /** null for the first year of a report. */
  readonly lastYear: LastYear | null;
}

/** What last year's report promised and complained of, for whoever plans or writes this year's. */
export function readLastYear(door: UnitOfWork, context: Context, cycleId: string): Promise<Outcome<LastYearView>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'cycle.lastYear', {});
    if (isRefusal(allowed)) return allowed;
    const cycle = await tx.cycles.get(cycleId);
    if (!cycle) return notFound('该年度任务');
    const before = await lastYearOf(tx, cycle);
    if (!before) return { lastYear: null };
    const prompts = await lastYearPrompts(tx, before);
    const own = new Set(context.actor.posts.map(({ departmentId }) => departmentId));
    const origin = originOf(before);
    return {
      lastYear: {
        year: origin.year,
        title: origin.title,
        origin,
        prompts: seesAll(context.actor, before) ? prompts : prompts.filter((p) => own.has(p.departmentId)),
      },
    };
  });
}
