import {
  conflict,
  indicatorLifecycle,
  isRefusal,
  losersTo,
  nextState,
  notFound,
  printFigure,
  reasonIsGiven,
  type Outcome,
} from '@chancery/domain';
import { holdersOf, notify } from '../notices/notify.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { FigureChoiceRow, FigureValueRow, IndicatorRow } from '../ports/figure-rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { figureBook } from './figure-book.js';

export interface ChooseFigureInput {
  readonly cycleId: string;
  readonly indicatorId: string;
  readonly valueId: string;
  /** The last choice that the editor saw; null for the first. */
  readonly previousChoiceId: string | null;
  readonly reason: string;
}

/** The departments whose values were put aside learn which one stands, and why. */
async function tellLosers(
  tx: Tx,
  indicator: IndicatorRow,
  choice: FigureChoiceRow,
  chosen: FigureValueRow,
  losers: readonly FigureValueRow[],
): Promise<void> {
  const winner = await tx.departments.get(chosen.departmentId);
  for (const loser of losers) {
    await notify(tx, await holdersOf(tx, ['liaison', 'departmentHead'], loser.departmentId), {
      kind: 'figureNotChosen',
      key: `figure-choice:${choice.id}:${loser.id}`,
      subjectType: 'indicator',
      subjectId: indicator.id,
      text:
        `${choice.year}年“${indicator.name}”:你部门报${printFigure(indicator, loser.value) ?? ''},` +
        `经核定采用${winner?.name ?? ''}的${printFigure(indicator, chosen.value) ?? ''}。理由:${choice.reason}`,
      link: `/cycles/${choice.cycleId}/figures`,
    });
  }
}

/** 选定数据: of several values that differ one stands, with a reason; the departments put aside are told. */
export function chooseFigure(
  door: UnitOfWork,
  context: Context,
  input: ChooseFigureInput,
): Promise<Outcome<FigureChoiceRow>> {
  return door.run(context, async (tx) => {
    const cycle = await tx.cycles.get(input.cycleId);
    const page = cycle && (await figureBook(tx)(input.indicatorId));
    if (!cycle || !page) return notFound('该年度任务或指标');
    const allowed = authorize(context.actor, 'figure.choose', {});
    if (isRefusal(allowed)) return allowed;
    const state = nextState(indicatorLifecycle, page.indicator.state, 'choose');
    if (isRefusal(state)) return state;
    const reason = reasonIsGiven(input.reason, '选定数据');
    if (isRefusal(reason)) return reason;
    const group = page.groups.find((g) => g.values.some((v) => v.id === input.valueId));
    const chosen = group?.values.find((v) => v.id === input.valueId);
    if (!group || !chosen || group.state === 'agreed') {
      return conflict(
        'FIGURE_NOT_CONTESTED',
        '这项数据已有变化:各部门所报现已一致,或所选的数据已被新数据取代。请刷新后核对。',
      );
    }
    if ((group.lastChoice?.id ?? null) !== input.previousChoiceId) {
      return conflict('FIGURE_CHOICE_CHANGED', '他人已先选定了这项数据。请刷新,看过其理由后再决定是否改选。', {
        current: group.lastChoice,
      });
    }
    const losers = losersTo(chosen, group.values);
    const { year, cutoffDate } = group;
    const { accountId, displayName } = context.actor;
    const choice = await tx.figureChoices.insert({
      cycleId: cycle.id,
      indicatorId: page.indicator.id,
      year,
      cutoffDate,
      // Unique for indicator, year and cut-off: of two editors who choose at once the second is told.
      seq: page.choices.filter((c) => c.year === year && c.cutoffDate === cutoffDate).length + 1,
      valueId: chosen.id,
      losers: losers.map((v) => v.id),
      reason,
      accountId,
      displayName,
      at: await tx.now(),
    });
    tx.audit({
      action: 'figure.choose',
      objectType: 'indicator',
      objectId: page.indicator.id,
      before: { choice: group.lastChoice?.id ?? null },
      after: { choice: choice.id, value: chosen.value, valueId: chosen.id, losers: choice.losers, reason },
    });
    await tellLosers(tx, page.indicator, choice, chosen, losers);
    return choice;
  });
}
