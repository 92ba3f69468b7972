import type { BusinessDate } from '../kernel/business-date.js';
import { parseDecimal, sameDecimal } from './decimal.js';
import type { FigureScope } from './figure-format.js';

/** One entered value of one indicator. */
export interface FigureFact {
  readonly id: string;
  readonly departmentId: string;
  readonly year: number;
  readonly cutoffDate: BusinessDate;
  readonly value: string;
  readonly supersedes: string | null;
}

/** An editor's decision between values that differed. */
export interface ChoiceFact {
  readonly id: string;
  readonly year: number;
  readonly cutoffDate: BusinessDate;
  readonly valueId: string;
  readonly losers: readonly string[];
}

/** Values that must agree: one indicator, year and 截止日 of the whole government; or a department's own. */
export interface FigureGroup<F extends FigureFact = FigureFact, C extends ChoiceFact = ChoiceFact> {
  readonly year: number;
  readonly cutoffDate: BusinessDate;
  /** Current values: nothing has taken their place. */
  readonly values: readonly F[];
  readonly state: 'agreed' | 'conflict' | 'chosen';
  /** The choice that settles it; null while nothing does. */
  readonly choice: C | null;
  /** The last choice that was made here, whether it still settles anything or not. */
  readonly lastChoice: C | null;
}

const same = (a: FigureFact, b: FigureFact): boolean => {
  const [left, right] = [parseDecimal(a.value), parseDecimal(b.value)];
  return left !== null && right !== null && sameDecimal(left, right);
};

/** Values whose place no later one has taken. */
export function currentFigures<F extends FigureFact>(values: readonly F[]): F[] {
  const superseded = new Set(values.map((v) => v.supersedes));
  return values.filter((v) => !superseded.has(v.id));
}

/** The values that a choice of `chosen` puts aside. */
export function losersTo<F extends FigureFact>(chosen: FigureFact, values: readonly F[]): F[] {
  return values.filter((v) => !same(v, chosen));
}

/**
 * A whole-government figure has one value a year and 截止日. Where current values differ, only a choice settles it:
 * one whose chosen value is still current and which knew every value that differs from it. A value entered later
 * opens the conflict again. Figures that departments count separately never contradict each other.
 */
export function oneValueStands<F extends FigureFact, C extends ChoiceFact>(
  scope: FigureScope,
  values: readonly F[],
  choices: readonly C[],
): FigureGroup<F, C>[] {
  const groups = new Map<string, F[]>();
  for (const value of currentFigures(values)) {
    const own = scope === 'department' ? value.departmentId : '';
    const key = `${value.year} ${value.cutoffDate} ${own}`;
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return [...groups.values()].map((members) => {
    const [first] = members as [F, ...F[]];
    const { year, cutoffDate } = first;
    const lastChoice =
      scope === 'department'
        ? null
        : (choices.filter((c) => c.year === year && c.cutoffDate === cutoffDate).at(-1) ?? null);
    const group = { year, cutoffDate, values: members, lastChoice };
    if (members.every((v) => same(v, first))) return { ...group, state: 'agreed', choice: null };
    const chosen = members.find((v) => v.id === lastChoice?.valueId);
    const settles = chosen && losersTo(chosen, members).every((v) => lastChoice?.losers.includes(v.id));
    return settles ? { ...group, state: 'chosen', choice: lastChoice } : { ...group, state: 'conflict', choice: null };
  });
}

/** What a reference to a value stands for today: one value, or several among which nobody has chosen. */
export function standingFor<F extends FigureFact>(
  valueId: string,
  values: readonly F[],
  groups: readonly FigureGroup<F>[],
): { readonly standing: F } | { readonly conflict: readonly F[] } | null {
  let own = values.find((v) => v.id === valueId);
  if (!own) return null;
  for (let next: F | undefined = own; next; next = values.find((v) => v.supersedes === own?.id)) own = next;
  const group = groups.find((g) => g.values.some((v) => v.id === own.id));
  if (!group) return null;
  if (group.state === 'conflict') return { conflict: group.values };
  return { standing: group.values.find((v) => v.id === group.choice?.valueId) ?? own };
}
