import { invalid, notFound, type FigureKind, type FigureScope, type Outcome } from '@chancery/domain';
import type { Tx } from '../ports/unit-of-work.js';

/** What a person says of an indicator; the code is the system's. */
export interface IndicatorInput {
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
  readonly kind: FigureKind;
  readonly decimals: number;
  readonly scope: FigureScope;
  readonly owners: readonly string[];
}

/** Puts what was typed in order: a share's unit is %, names have no blanks around them, owners exist. */
export async function soundIndicator(tx: Tx, input: IndicatorInput): Promise<Outcome<IndicatorInput>> {
  const name = input.name.trim();
  const unit = input.kind === 'percent' ? '%' : input.unit.trim();
  if (name.length === 0) return invalid('INDICATOR_NAMELESS', '指标须有名称。请填写名称。');
  if (unit.length === 0) return invalid('INDICATOR_WITHOUT_UNIT', '数量和金额须有计量单位,如“件”“万元”。请填写。');
  const departments = new Set((await tx.departments.list({})).map((d) => d.id));
  if (input.owners.some((id) => !departments.has(id))) return notFound('所选的填报部门');
  return { ...input, name, unit, definition: input.definition.trim(), owners: [...new Set(input.owners)] };
}

/** The next 指标编号; two at once are kept apart by the unique constraint. */
export async function nextIndicatorCode(tx: Tx): Promise<string> {
  const known = await tx.indicators.list({});
  return `ZB${String(known.length + 1).padStart(3, '0')}`;
}
