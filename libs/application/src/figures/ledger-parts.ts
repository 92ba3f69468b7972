import {
  currentFigures,
  figureGrowth,
  figureTotal,
  indicatorLifecycle,
  printedForms,
  printFigure,
  type FigureGroup,
} from '@chancery/domain';
import type { FigureChoiceRow, FigureValueRow, IndicatorRow } from '../ports/figure-rows.js';
import type { FigurePage } from './figure-book.js';
import type {
  IndicatorView,
  LedgerCell,
  LedgerChoice,
  LedgerContest,
  LedgerSum,
  LedgerValue,
  ValueStanding,
} from './ledger-views.js';

export type NameOf = (departmentId: string) => string;
type Group = FigureGroup<FigureValueRow, FigureChoiceRow>;

export function indicatorView(row: IndicatorRow): IndicatorView {
  const { id, version, state, code, name, unit, definition, kind, decimals, scope, owners, proposedBy } = row;
  const stateLabel = indicatorLifecycle.states[state];
  return { id, version, state, stateLabel, code, name, unit, definition, kind, decimals, scope, owners, proposedBy };
}

function standingOf(page: FigurePage, value: FigureValueRow): ValueStanding {
  const group = page.groups.find((g) => g.values.some((v) => v.id === value.id));
  if (!group) return 'superseded';
  if (group.state === 'conflict') return 'contested';
  return group.choice?.losers.includes(value.id) ? 'putAside' : 'stands';
}

export function valueView(page: FigurePage, value: FigureValueRow, nameOf: NameOf): LedgerValue {
  return {
    id: value.id,
    departmentId: value.departmentId,
    departmentName: nameOf(value.departmentId),
    year: value.year,
    seq: value.seq,
    value: value.value,
    printed: printFigure(page.indicator, value.value) ?? value.value,
    forms: printedForms(page.indicator, value.value),
    cutoffDate: value.cutoffDate,
    sectionId: value.sectionId,
    reason: value.reason,
    enteredBy: value.displayName,
    at: value.at,
    standing: standingOf(page, value),
  };
}

export function choiceView(page: FigurePage, choice: FigureChoiceRow, nameOf: NameOf): LedgerChoice {
  const chosen = page.values.find((v) => v.id === choice.valueId);
  return {
    id: choice.id,
    valueId: choice.valueId,
    printed: (chosen && printFigure(page.indicator, chosen.value)) ?? '',
    departmentName: nameOf(chosen?.departmentId ?? ''),
    reason: choice.reason,
    chosenBy: choice.displayName,
    at: choice.at,
  };
}

/** The groups of the two years in which values differ. */
export function contestsOf(
  page: FigurePage,
  years: readonly number[],
  sees: (departmentId: string) => boolean,
  nameOf: NameOf,
): LedgerContest[] {
  const contested = page.groups.filter((g) => g.state !== 'agreed' && years.includes(g.year));
  return contested.map((group) => ({
    year: group.year,
    cutoffDate: group.cutoffDate,
    state: group.state === 'chosen' ? 'chosen' : 'conflict',
    values: group.values.filter((v) => sees(v.departmentId)).map((v) => valueView(page, v, nameOf)),
    choice: group.choice && choiceView(page, group.choice, nameOf),
    lastChoiceId: group.lastChoice?.id ?? null,
  }));
}

/** Values that stand in a year: one for each group that agrees or has been settled. */
function standingValues(groups: readonly Group[], year: number): string[] {
  return groups
    .filter((g) => g.year === year && g.state !== 'conflict')
    .flatMap((g) => (g.values.find((v) => v.id === g.choice?.valueId) ?? g.values[0])?.value ?? []);
}

interface Sum extends LedgerSum {
  readonly value: string | null;
}

/** The government's figure of a year; none while values differ, or while several 截止日 leave two to stand. */
export function sumOf({ indicator, groups }: FigurePage, year: number): Sum {
  const cutoffsDiffer = new Set(groups.filter((g) => g.year === year).map((g) => g.cutoffDate)).size > 1;
  const standing = standingValues(groups, year);
  const open = groups.some((g) => g.year === year && g.state === 'conflict');
  const one = indicator.scope === 'department' ? figureTotal(indicator, standing) : (standing[0] ?? null);
  const value = open || (indicator.scope === 'government' && standing.length > 1) ? null : one;
  return { value, printed: value === null ? null : printFigure(indicator, value), cutoffsDiffer };
}

/** One department's line: this year and last year side by side. */
export function cellOf(
  page: FigurePage,
  departmentId: string,
  year: number,
  nameOf: NameOf,
): Omit<LedgerCell, 'actions'> {
  const own = currentFigures(page.values).filter((v) => v.departmentId === departmentId);
  const [now, before] = [own.find((v) => v.year === year), own.find((v) => v.year === year - 1)];
  return {
    departmentId,
    departmentName: nameOf(departmentId),
    thisYear: now ? valueView(page, now, nameOf) : null,
    lastYear: before ? valueView(page, before, nameOf) : null,
    growth: figureGrowth(page.indicator, now?.value ?? null, before?.value ?? null),
  };
}
