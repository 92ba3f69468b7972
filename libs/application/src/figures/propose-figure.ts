import { isRefusal, notFound, type FigureKind, type Outcome } from '@chancery/domain';
import { holdersOf, notify } from '../notices/notify.js';
import { authorize } from '../permissions/authorize.js';
import { EDITORS } from '../permissions/grants.js';
import type { Context } from '../ports/actor.js';
import type { FigureValueRow } from '../ports/figure-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { nextIndicatorCode, soundIndicator } from './indicator-input.js';
import { keepFigure, type FigureInput } from './keep-figure.js';

export interface ProposeFigureInput extends Omit<FigureInput, 'supersedes' | 'reason'> {
  readonly cycleId: string;
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
  readonly kind: FigureKind;
  readonly decimals: number;
}

/**
 * A liaison counts what the ledger does not know yet: the indicator is proposed with its first value. It is the
 * department's own count until an editor says that the whole government has one value of it.
 */
export function proposeFigure(
  door: UnitOfWork,
  context: Context,
  input: ProposeFigureInput,
): Promise<Outcome<FigureValueRow>> {
  return door.run(context, async (tx) => {
    const cycle = await tx.cycles.get(input.cycleId);
    if (!cycle) return notFound('该年度任务');
    const allowed = authorize(context.actor, 'figure.propose', { departmentId: input.departmentId });
    if (isRefusal(allowed)) return allowed;
    const { name, unit, definition, kind, decimals, departmentId } = input;
    const sound = await soundIndicator(tx, {
      ...{ name, unit, definition, kind, decimals },
      scope: 'department',
      owners: [departmentId],
    });
    if (isRefusal(sound)) return sound;
    const indicator = await tx.indicators.insert({
      ...sound,
      state: 'proposed',
      code: await nextIndicatorCode(tx),
      proposedBy: departmentId,
      definedBy: context.actor.accountId,
    });
    tx.audit({ action: 'figure.propose', objectType: 'indicator', objectId: indicator.id, after: indicator });
    const kept = await keepFigure(tx, cycle, indicator, { ...input, supersedes: null, reason: '' });
    if (isRefusal(kept)) return kept;
    const department = await tx.departments.get(departmentId);
    await notify(tx, await holdersOf(tx, EDITORS), {
      kind: 'indicatorProposed',
      key: `indicator-proposed:${indicator.id}`,
      subjectType: 'indicator',
      subjectId: indicator.id,
      text: `${department?.name ?? ''}提出新指标“${indicator.name}”。请在数据台账中核对口径、单位后确认。`,
      link: `/cycles/${cycle.id}/figures`,
    });
    return kept;
  });
}
