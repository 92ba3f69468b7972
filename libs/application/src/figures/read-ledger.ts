import { figureGrowth, isRefusal, notFound, type Outcome } from '@chancery/domain';
import { allowedActions, allowedRows } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { Actor, Context } from '../ports/actor.js';
import type { DepartmentRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { pageOf, resolvingBook, type FigurePage } from './figure-book.js';
import { cellOf, contestsOf, indicatorView, sumOf, type NameOf } from './ledger-parts.js';
import { ledgerSight, type LedgerSight } from './ledger-sight.js';
import { ledgerUses } from './ledger-uses.js';
import type { FigureLedger, LedgerCell, LedgerRow, LedgerUse } from './ledger-views.js';

function byIndicator<R extends { readonly indicatorId: string }>(rows: readonly R[]): Map<string, R[]> {
  const pages = new Map<string, R[]>();
  for (const row of rows) {
    const page = pages.get(row.indicatorId);
    if (page) page.push(row);
    else pages.set(row.indicatorId, [row]);
  }
  return pages;
}

/** Every page of the ledger, in three reads. */
export async function allPages(tx: Tx): Promise<FigurePage[]> {
  const values = byIndicator(await tx.figureValues.list({}));
  const choices = byIndicator(await tx.figureChoices.list({}));
  return (await tx.indicators.list({})).map((indicator) =>
    pageOf(indicator, { values: values.get(indicator.id) ?? [], choices: choices.get(indicator.id) ?? [] }),
  );
}

/** Who counts for a department today: the one it was merged into, however often. */
function successors(departments: readonly DepartmentRow[]): (id: string) => string {
  const into = new Map(departments.map((d) => [d.id, d.mergedInto]));
  return (id) => {
    let today = id;
    for (let next = into.get(id); next; next = into.get(next)) today = next;
    return today;
  };
}

interface RowFacts {
  readonly year: number;
  readonly actor: Actor;
  readonly sight: LedgerSight;
  readonly nameOf: NameOf;
  readonly successor: (departmentId: string) => string;
  readonly uses: readonly LedgerUse[];
}

function rowOf(page: FigurePage, { year, actor, sight, nameOf, successor, uses }: RowFacts): LedgerRow {
  const { indicator, values } = page;
  const owners = [...new Set(indicator.owners.map(successor))];
  const years = [year, year - 1];
  const counting = values.filter((v) => years.includes(v.year)).map((v) => v.departmentId);
  const departments = [...new Set([...owners, ...counting, ...sight.own])].filter((id) => sight.sees(id));
  const actions = allowedActions(actor, 'indicator', indicator.state, {});
  const cells = departments.map((departmentId): LedgerCell => {
    const enter = allowedActions(actor, 'indicator', indicator.state, { departmentId });
    return { ...cellOf(page, departmentId, year, nameOf), actions: enter.filter((a) => a.key === 'figure.enter') };
  });
  const contests = contestsOf(page, years, (id) => sight.sees(id), nameOf);
  const [thisYear, lastYear] = [sumOf(page, year), sumOf(page, year - 1)];
  // A department does not learn the others' values; what was chosen against its own it is told by notice.
  const sum = sight.wholeGovernment ? { thisYear, lastYear } : null;
  return {
    indicator: { ...indicatorView(indicator), owners },
    conflict: contests.some((c) => c.state === 'conflict' && c.values.length > 0),
    contests: contests.filter((c) => c.values.length > 0),
    cells,
    thisYear: { printed: sum?.thisYear.printed ?? null, cutoffsDiffer: sum?.thisYear.cutoffsDiffer ?? false },
    lastYear: { printed: sum?.lastYear.printed ?? null, cutoffsDiffer: sum?.lastYear.cutoffsDiffer ?? false },
    growth: sum && figureGrowth(indicator, sum.thisYear.value, sum.lastYear.value),
    uses,
    actions,
  };
}

/** 数据台账 of a cycle: every indicator with this year's values beside last year's, what differs, and where it is used. */
export function readLedger(door: UnitOfWork, context: Context, cycleId: string): Promise<Outcome<FigureLedger>> {
  return door.run(context, async (tx) => {
    const { actor } = context;
    const allowed = authorize(actor, 'figure.ledger', {});
    if (isRefusal(allowed)) return allowed;
    const cycle = await tx.cycles.get(cycleId);
    if (!cycle) return notFound('该年度任务');
    const { year } = cycle;
    const sight = ledgerSight(actor);
    const departments = await tx.departments.list({});
    const names = new Map(departments.map((d) => [d.id, d.name]));
    const nameOf: NameOf = (id) => names.get(id) ?? '';
    const pages = await allPages(tx);
    const uses = await ledgerUses(tx, cycle, resolvingBook(pages), sight, nameOf);
    const shown = pages.filter(
      ({ indicator, values }) =>
        indicator.state !== 'retired' ||
        uses.has(indicator.id) ||
        values.some((v) => (v.year === year || v.year === year - 1) && sight.sees(v.departmentId)),
    );
    const facts = { year, actor, sight, nameOf, successor: successors(departments) };
    return {
      cycleId,
      cycleTitle: cycle.title,
      year,
      today: await tx.today(),
      wholeGovernment: sight.wholeGovernment,
      departments: departments
        .filter((d) => d.state === 'active' && sight.sees(d.id))
        .map(({ id, name }) => ({ id, name })),
      rows: shown.map((page) => rowOf(page, { ...facts, uses: uses.get(page.indicator.id) ?? [] })),
      actions: [
        ...allowedRows(actor, ['indicator.define']),
        ...[...sight.own]
          .flatMap((departmentId) => allowedRows(actor, ['figure.propose'], { departmentId }))
          .slice(0, 1),
      ],
    };
  });
}
