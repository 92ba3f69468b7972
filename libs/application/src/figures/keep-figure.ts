import {
  conflict,
  currentFigures,
  cutoffIsKnown,
  figureIsExact,
  invalid,
  isRefusal,
  notFound,
  oneValueStands,
  printFigure,
  reasonIsGiven,
  type Outcome,
} from '@chancery/domain';
import { holdersOf, notify } from '../notices/notify.js';
import { EDITORS } from '../permissions/grants.js';
import type { FigureValueRow, IndicatorRow } from '../ports/figure-rows.js';
import type { CycleRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** A value as somebody enters it. */
export interface FigureInput {
  readonly departmentId: string;
  /** The cycle's year, or the one before it for comparison. */
  readonly year: number;
  readonly value: string;
  readonly cutoffDate: string;
  /** The part of the report whose text it is for. */
  readonly sectionId: string | null;
  /** The value it takes the place of, as the person saw it; null for the first. */
  readonly supersedes: string | null;
  readonly reason: string;
}

/** The department's own liaison enters without giving reasons; an editor says why it is not left to the department. */
function reasonFor(tx: Tx, input: FigureInput): Outcome<string> {
  const own = tx.context.actor.posts.some((h) => h.post === 'liaison' && h.departmentId === input.departmentId);
  return own ? input.reason.trim() : reasonIsGiven(input.reason, '代部门填报');
}

async function tellOfConflict(tx: Tx, cycle: CycleRow, indicator: IndicatorRow, kept: FigureValueRow): Promise<void> {
  const groups = oneValueStands(
    indicator.scope,
    await tx.figureValues.list({ indicatorId: indicator.id }),
    await tx.figureChoices.list({ indicatorId: indicator.id }),
  );
  const group = groups.find((g) => g.values.some((v) => v.id === kept.id));
  if (group?.state !== 'conflict') return;
  const names = new Map((await tx.departments.list({})).map((d) => [d.id, d.name]));
  const values = group.values.map((v) => `${names.get(v.departmentId) ?? ''}${printFigure(indicator, v.value) ?? ''}`);
  await notify(tx, await holdersOf(tx, EDITORS), {
    kind: 'figureConflict',
    key: `figure-conflict:${kept.id}`,
    subjectType: 'indicator',
    subjectId: indicator.id,
    text: `数据不一致:${kept.year}年“${indicator.name}”,${values.join('、')}。选定之前不能送签。`,
    link: `/cycles/${cycle.id}/figures`,
  });
}

/** Keeps one version of a value: checked, never in the place of one that the person has not seen. */
export async function keepFigure(
  tx: Tx,
  cycle: CycleRow,
  indicator: IndicatorRow,
  input: FigureInput,
): Promise<Outcome<FigureValueRow>> {
  const { departmentId, year, sectionId } = input;
  if (!(await tx.departments.get(departmentId))) return notFound('该部门');
  if (year !== cycle.year && year !== cycle.year - 1) {
    return invalid('FIGURE_YEAR_WRONG', `只填报${cycle.year}年和作比较的${cycle.year - 1}年的数据。请更正年份。`);
  }
  const value = figureIsExact(indicator, input.value);
  if (isRefusal(value)) return value;
  const cutoffDate = cutoffIsKnown(year, input.cutoffDate, await tx.today());
  if (isRefusal(cutoffDate)) return cutoffDate;
  const reason = reasonFor(tx, input);
  if (isRefusal(reason)) return reason;
  if (sectionId !== null) {
    const section = await tx.sections.get(sectionId);
    if (section?.cycleId !== cycle.id || section.departmentId !== departmentId) return notFound('该部分');
  }
  const earlier = await tx.figureValues.list({ indicatorId: indicator.id, departmentId, year });
  const [current = null] = currentFigures(earlier);
  if ((current?.id ?? null) !== input.supersedes) {
    return conflict('FIGURE_CHANGED', '这项数据刚有人填报过。请核对最新的数据后,再决定是否修改。', { current });
  }
  const { accountId, displayName } = tx.context.actor;
  const kept = await tx.figureValues.insert({
    indicatorId: indicator.id,
    departmentId,
    year,
    seq: earlier.length + 1,
    value,
    cutoffDate,
    sectionId,
    supersedes: input.supersedes,
    reason,
    accountId,
    displayName,
    at: await tx.now(),
  });
  tx.audit({
    action: 'figure.enter',
    objectType: 'indicator',
    objectId: indicator.id,
    before: current && { id: current.id, value: current.value, cutoffDate: current.cutoffDate },
    after: { id: kept.id, departmentId, year, value, cutoffDate, reason },
  });
  await tellOfConflict(tx, cycle, indicator, kept);
  return kept;
}
