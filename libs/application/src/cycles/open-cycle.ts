import {
  defaultMilestones,
  invalid,
  isRefusal,
  milestonesAreAllowed,
  type Milestones,
  type Outcome,
} from '@chancery/domain';
import type { Outline } from '@chancery/documents';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { CycleRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { outlineIsSound } from './outline-is-sound.rule.js';
import { reportTypeOf } from './report-type-of.js';
import type { ReportTypes } from './report-types.js';

export interface OpenCycleInput {
  readonly reportType: string;
  readonly year: number;
  readonly title: string;
  /** The year's outline; the report type's own when absent. */
  readonly outline?: Outline;
  readonly milestones?: Milestones;
}

/** 建立年度任务: a year's report of one type, with its outline, dates and stages of approval. */
export function openCycle(
  door: UnitOfWork,
  reportTypes: ReportTypes,
  context: Context,
  input: OpenCycleInput,
): Promise<Outcome<CycleRow>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'cycle.open', {});
    if (isRefusal(allowed)) return allowed;
    const type = await reportTypeOf(tx, reportTypes, input.reportType);
    if (!type) return invalid('REPORT_TYPE_UNKNOWN', '没有这种报告类型。请从报告类型列表中选择。');
    const outline = input.outline ?? type.outline;
    const sound = outlineIsSound(outline);
    if (isRefusal(sound)) return sound;
    const milestones = input.milestones ?? defaultMilestones(input.year);
    const right = milestonesAreAllowed(input.year, milestones);
    if (isRefusal(right)) return right;
    const cycle = await tx.cycles.insert({
      state: 'drafting',
      reportType: type.key,
      year: input.year,
      title: input.title.trim(),
      milestones,
      layoutVersion: type.layoutVersion,
      stages: type.stages,
      outline,
      openedBy: context.actor.accountId,
      fromCycleId: null,
      pastReportId: null,
    });
    tx.audit({
      action: 'cycle.open',
      objectType: 'cycle',
      objectId: cycle.id,
      after: { title: cycle.title, year: cycle.year, milestones },
    });
    return cycle;
  });
}
