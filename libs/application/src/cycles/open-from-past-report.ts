import {
  conflict,
  defaultMilestones,
  invalid,
  isRefusal,
  milestonesAreAllowed,
  notFound,
  rollYear,
  type Milestones,
  type Outcome,
} from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { CycleRow } from '../ports/rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { outlineIsSound } from './outline-is-sound.rule.js';
import { reportTypeOf } from './report-type-of.js';
import type { ReportTypes } from './report-types.js';

export interface OpenFromPastReportInput {
  readonly pastReportId: string;
  readonly year?: number;
  readonly title?: string;
  readonly milestones?: Milestones;
}

/**
 * 建立年度任务 from an imported report of last year: its outline, with stages and layout of the report type it was confirmed
 * for. Departments are not known from it; its text, promises and problems are shown where this year's is written.
 */
export function openFromPastReport(
  door: UnitOfWork,
  reportTypes: ReportTypes,
  context: Context,
  input: OpenFromPastReportInput,
): Promise<Outcome<CycleRow>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'cycle.open', {});
    if (isRefusal(allowed)) return allowed;
    const past = await tx.pastReports.get(input.pastReportId);
    if (!past) return notFound('所选的往年报告');
    const { outline, reportType, year: before } = past;
    if (past.state !== 'confirmed' || !outline || !reportType || before === null) {
      return conflict('PAST_REPORT_NOT_CONFIRMED', '这份往年报告还没有确认提纲。请先确认,再以它建立年度任务。');
    }
    const type = await reportTypeOf(tx, reportTypes, reportType);
    if (!type) return invalid('REPORT_TYPE_UNKNOWN', '没有这种报告类型。请从报告类型列表中选择。');
    const sound = outlineIsSound(outline);
    if (isRefusal(sound)) return sound;
    const year = input.year ?? before + 1;
    if (year <= before) return invalid('YEAR_NOT_LATER', `新任务的年度须在${before}年之后。请更正年度。`);
    const milestones = input.milestones ?? defaultMilestones(year);
    const right = milestonesAreAllowed(year, milestones);
    if (isRefusal(right)) return right;
    const cycle = await tx.cycles.insert({
      state: 'drafting',
      reportType: type.key,
      year,
      title: (input.title ?? rollYear(past.title, before, year)).trim(),
      milestones,
      layoutVersion: type.layoutVersion,
      stages: type.stages,
      outline,
      openedBy: context.actor.accountId,
      fromCycleId: null,
      pastReportId: past.id,
    });
    tx.audit({
      action: 'cycle.open',
      objectType: 'cycle',
      objectId: cycle.id,
      after: { title: cycle.title, year, milestones, pastReport: past.id },
    });
    return cycle;
  });
}
