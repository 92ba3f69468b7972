import {
  addDays,
  daysBetween,
  defaultMilestones,
  invalid,
  isRefusal,
  milestonesAreAllowed,
  notFound,
  rollYear,
  type BusinessDate,
  type Milestones,
  type Outcome,
} from '@chancery/domain';
import { outlineLabels, printNodeLabel } from '@chancery/documents';
import { heirs } from '../organisation/heirs.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { SectionPlanRow } from '../ports/deadline-rows.js';
import type { CycleRow, SectionRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { newSection } from './new-section.js';
import { milestoneViews, type MilestoneView } from './preview-milestones.js';
import { tellAssignments } from './tell-assignments.js';

export interface NextYearPreview {
  readonly fromCycleId: string;
  readonly fromYear: number;
  readonly year: number;
  readonly title: string;
  readonly milestones: readonly MilestoneView[];
  readonly sections: number;
  readonly departments: number;
  /** Departments that are no more and have no heir: their places are empty and are given out anew. */
  readonly stoppedDepartments: readonly string[];
  /** Headings that name a year: they are taken over as they are, and an editor looks at them. */
  readonly headingsWithYear: readonly string[];
}

/** What a cycle opened from this one would begin with. */
export function previewNextYear(
  door: UnitOfWork,
  context: Context,
  cycleId: string,
): Promise<Outcome<NextYearPreview>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'cycle.nextYear', {});
    if (isRefusal(allowed)) return allowed;
    const from = await tx.cycles.get(cycleId);
    if (!from) return notFound('该年度任务');
    const { lines, left } = await inherited(tx, from);
    const names = new Map((await tx.departments.list({})).map((d) => [d.id, d.name]));
    const year = from.year + 1;
    return {
      fromCycleId: from.id,
      fromYear: from.year,
      year,
      title: rollYear(from.title, from.year, year),
      milestones: milestoneViews(year, defaultMilestones(year), await tx.today()),
      sections: lines.length,
      departments: new Set(lines.map((line) => line.departmentId)).size,
      stoppedDepartments: [...new Set(left.map((s) => names.get(s.departmentId) ?? ''))],
      headingsWithYear: outlineLabels(from.outline)
        .filter(({ heading }) => /(19|20)\d{2}/.test(heading))
        .map(printNodeLabel),
    };
  });
}

/** Due dates before any extension was granted: a delay of last year is no plan for this one. */
async function plannedDueDates(tx: Tx, cycleId: string): Promise<Map<string, BusinessDate>> {
  const planned = new Map<string, BusinessDate>();
  for (const extension of await tx.extensions.list({ cycleId, state: 'granted' })) {
    if (!planned.has(extension.sectionId)) planned.set(extension.sectionId, extension.dueOn);
  }
  return planned;
}

/** As many days from the departments' day as last year, but not after merging. */
function rolled(dueOn: BusinessDate, before: Milestones, now: Milestones): BusinessDate {
  const date = addDays(now.departmentsBy, daysBetween(before.departmentsBy, dueOn));
  return date > now.mergedBy ? now.mergedBy : date;
}

/**
 * Last year's lines for whoever stands for their departments today: a department merged into another leaves its
 * lines to that one, once a place; a department that was stopped leaves its places empty.
 */
async function inherited(tx: Tx, from: CycleRow) {
  const heirOf = await heirs(tx);
  const taken = new Set<string>();
  const lines: { readonly section: SectionPlanRow; readonly departmentId: string }[] = [];
  const left: SectionPlanRow[] = [];
  for (const section of await tx.sections.plan(from.id)) {
    const heir = heirOf(section.departmentId);
    const merged = heir !== null && heir.id !== section.departmentId;
    const place = `${section.nodeKey} ${heir?.id}`;
    if (!heir) left.push(section);
    else if (!merged || !taken.has(place)) lines.push({ section, departmentId: heir.id });
    taken.add(place);
  }
  return { lines, left };
}

async function takeOver(tx: Tx, from: CycleRow, cycle: CycleRow): Promise<SectionRow[]> {
  const planned = await plannedDueDates(tx, from.id);
  const { lines } = await inherited(tx, from);
  return tx.sections.insertMany(
    lines.map(({ section, departmentId }) =>
      newSection(cycle, {
        nodeKey: section.nodeKey,
        position: section.position,
        departmentId,
        coDepartments: section.coDepartments,
        startsParagraph: section.startsParagraph,
        requirement: section.requirement,
        dueOn: rolled(planned.get(section.id) ?? section.dueOn, from.milestones, cycle.milestones),
      }),
    ),
  );
}

export interface OpenFromLastYearInput {
  readonly fromCycleId: string;
  readonly year?: number;
  readonly title?: string;
  readonly milestones?: Milestones;
}

/** 建立年度任务 from last year's: the same outline, stages, departments and requirements, with this year's dates. */
export function openFromLastYear(
  door: UnitOfWork,
  context: Context,
  input: OpenFromLastYearInput,
): Promise<Outcome<CycleRow>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'cycle.open', {});
    if (isRefusal(allowed)) return allowed;
    const from = await tx.cycles.get(input.fromCycleId);
    if (!from) return notFound('所选的上一年度任务');
    const year = input.year ?? from.year + 1;
    if (year <= from.year) {
      return invalid('YEAR_NOT_LATER', `新任务的年度须在${from.year}年之后。请更正年度。`);
    }
    const milestones = input.milestones ?? defaultMilestones(year);
    const right = milestonesAreAllowed(year, milestones);
    if (isRefusal(right)) return right;
    const cycle = await tx.cycles.insert({
      state: 'drafting',
      reportType: from.reportType,
      year,
      title: (input.title ?? rollYear(from.title, from.year, year)).trim(),
      milestones,
      layoutVersion: from.layoutVersion,
      stages: from.stages,
      outline: from.outline,
      openedBy: context.actor.accountId,
      fromCycleId: from.id,
      pastReportId: null,
    });
    const sections = await takeOver(tx, from, cycle);
    await tellAssignments(tx, cycle, sections);
    tx.audit({
      action: 'cycle.open',
      objectType: 'cycle',
      objectId: cycle.id,
      after: { title: cycle.title, year, milestones, from: from.id, sections: sections.length },
    });
    return cycle;
  });
}
