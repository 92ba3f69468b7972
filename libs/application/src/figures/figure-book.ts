import { formOfText, oneValueStands, printFigure, standingFor, type FigureGroup } from '@chancery/domain';
import type { FigureReference } from '@chancery/documents';
import type { FigureChoiceRow, FigureValueRow, IndicatorRow } from '../ports/figure-rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** Everything the ledger holds on one indicator. */
export interface FigurePage {
  readonly indicator: IndicatorRow;
  readonly values: readonly FigureValueRow[];
  readonly choices: readonly FigureChoiceRow[];
  readonly groups: readonly FigureGroup<FigureValueRow, FigureChoiceRow>[];
}

export type FigureBook = (indicatorId: string) => Promise<FigurePage | null>;

/** The ledger of one transaction: each indicator is read once, however often a text refers to it. */
export function figureBook(tx: Tx): FigureBook {
  const pages = new Map<string, FigurePage | null>();
  return async (indicatorId) => {
    const known = pages.get(indicatorId);
    if (known !== undefined) return known;
    const indicator = await tx.indicators.get(indicatorId);
    const page = indicator && pageOf(indicator, await rowsOf(tx, indicator.id));
    pages.set(indicatorId, page);
    return page;
  };
}

/** The same over pages that have been read already. */
export function resolvingBook(pages: readonly FigurePage[]): FigureBook {
  const known = new Map(pages.map((page) => [page.indicator.id, page]));
  return (indicatorId) => Promise.resolve(known.get(indicatorId) ?? null);
}

async function rowsOf(tx: Tx, indicatorId: string) {
  return {
    values: await tx.figureValues.list({ indicatorId }),
    choices: await tx.figureChoices.list({ indicatorId }),
  };
}

export function pageOf(
  indicator: IndicatorRow,
  { values, choices }: Pick<FigurePage, 'values' | 'choices'>,
): FigurePage {
  return { indicator, values, choices, groups: oneValueStands(indicator.scope, values, choices) };
}

/** What a reference stands for today. */
export type ResolvedReference =
  | { readonly kind: 'stands'; readonly value: FigureValueRow; readonly reference: FigureReference }
  | { readonly kind: 'conflict'; readonly values: readonly FigureValueRow[] }
  | { readonly kind: 'unknown' };

/** Looks a reference up: the value that stands, printed in the form in which the text has it. */
export function resolveReference(page: FigurePage | null, reference: FigureReference): ResolvedReference {
  const value = page?.values.find((v) => v.id === reference.valueVersion);
  const form = page && value && formOfText(page.indicator, value.value, reference.text);
  const found = page && form ? standingFor(reference.valueVersion, page.values, page.groups) : null;
  if (!page || !form || !found) return { kind: 'unknown' };
  if ('conflict' in found) return { kind: 'conflict', values: found.conflict };
  const { standing } = found;
  const text = printFigure(page.indicator, standing.value, form) ?? reference.text;
  return { kind: 'stands', value: standing, reference: { ...reference, valueVersion: standing.id, text } };
}
