import {
  indicatorLifecycle,
  isRefusal,
  nextState,
  notFound,
  type IndicatorAction,
  type IndicatorState,
  type Outcome,
} from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { IndicatorRow } from '../ports/figure-rows.js';
import type { Tx } from '../ports/unit-of-work.js';

export interface IndicatorStep {
  readonly indicator: IndicatorRow;
  readonly next: IndicatorState;
}

/** Loads an indicator for what editors do with it: exists, the actor may, the state allows it. */
export async function indicatorStep(
  tx: Tx,
  id: string,
  action: Extract<IndicatorAction, 'change' | 'retire' | 'restore'>,
): Promise<Outcome<IndicatorStep>> {
  const indicator = await tx.indicators.get(id);
  if (!indicator) return notFound('该指标');
  const allowed = authorize(tx.context.actor, `indicator.${action}`, {});
  if (isRefusal(allowed)) return allowed;
  const next = nextState(indicatorLifecycle, indicator.state, action);
  if (isRefusal(next)) return next;
  return { indicator, next };
}
