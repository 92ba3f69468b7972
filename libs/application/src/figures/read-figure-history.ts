import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { figureBook } from './figure-book.js';
import { choiceView, indicatorView, valueView } from './ledger-parts.js';
import { ledgerSight } from './ledger-sight.js';
import type { FigureHistory } from './ledger-views.js';

/** Every value of an indicator that was ever entered, and every choice: who made 336 of 363, when and why. */
export function readFigureHistory(
  door: UnitOfWork,
  context: Context,
  indicatorId: string,
): Promise<Outcome<FigureHistory>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'figure.history', {});
    if (isRefusal(allowed)) return allowed;
    const page = await figureBook(tx)(indicatorId);
    if (!page) return notFound('该指标');
    const sight = ledgerSight(context.actor);
    const names = new Map((await tx.departments.list({})).map((d) => [d.id, d.name]));
    const nameOf = (id: string) => names.get(id) ?? '';
    const values = page.values.filter((v) => sight.sees(v.departmentId));
    const seen = new Set(values.map((v) => v.id));
    return {
      indicator: indicatorView(page.indicator),
      values: values.map((v) => valueView(page, v, nameOf)),
      choices: page.choices
        .filter((c) => [c.valueId, ...c.losers].some((id) => seen.has(id)))
        .map((c) => choiceView(page, c, nameOf)),
    };
  });
}
