import {
  daysBetween,
  isRefusal,
  notFound,
  sectionLifecycle,
  type BusinessDate,
  type Outcome,
  type SectionState,
} from '@chancery/domain';
import { outlineLabels, printNodeLabel } from '@chancery/documents';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { ReviewFacts } from '../ports/review-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** One section as it lies on the editor's desk. */
export interface ReviewRow {
  readonly sectionId: string;
  readonly place: string;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly state: SectionState;
  readonly stateLabel: string;
  /** Waits for the editor's decision. */
  readonly waiting: boolean;
  readonly submission: ReviewFacts['submission'];
  /** How often it was returned for revision. */
  readonly returns: number;
  readonly openComments: number;
  /** Suggestions not yet accepted or rejected; null while nobody reviews. */
  readonly pendingSuggestions: number | null;
  readonly dueOn: BusinessDate;
  readonly daysLeft: number;
}

export interface ReviewList {
  readonly cycleId: string;
  readonly cycleTitle: string;
  readonly rows: readonly ReviewRow[];
}

/** 审阅清单 in the order of the report. Reads each table once, however many sections there are. */
export function listReview(door: UnitOfWork, context: Context, cycleId: string): Promise<Outcome<ReviewList>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'review.list', {});
    if (isRefusal(allowed)) return allowed;
    const cycle = await tx.cycles.get(cycleId);
    if (!cycle) return notFound('该年度任务');
    const today = await tx.today();
    const places = new Map(
      outlineLabels(cycle.outline).map((node, i) => [node.key, { i, label: printNodeLabel(node) }]),
    );
    const names = new Map((await tx.departments.list({})).map((d) => [d.id, d.name]));
    const facts = await tx.reviewFacts.ofCycle(cycleId);
    const order = (nodeKey: string): number => places.get(nodeKey)?.i ?? Number.MAX_SAFE_INTEGER;
    const plan = [...(await tx.sections.plan(cycleId))].sort(
      (a, b) => order(a.nodeKey) - order(b.nodeKey) || a.position - b.position,
    );
    const rows = plan.map((section): ReviewRow => {
      const own = facts.get(section.id);
      return {
        sectionId: section.id,
        place: places.get(section.nodeKey)?.label ?? section.nodeKey,
        departmentId: section.departmentId,
        departmentName: names.get(section.departmentId) ?? '',
        state: section.state,
        stateLabel: sectionLifecycle.states[section.state],
        waiting: section.state === 'submitted',
        submission: own?.submission ?? null,
        returns: own?.returns ?? 0,
        openComments: own?.openComments ?? 0,
        pendingSuggestions: own?.pendingSuggestions ?? null,
        dueOn: section.dueOn,
        daysLeft: daysBetween(today, section.dueOn),
      };
    });
    return { cycleId, cycleTitle: cycle.title, rows };
  });
}
