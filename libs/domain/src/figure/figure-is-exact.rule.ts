import { invalid, type Outcome } from '../kernel/refusal.js';
import { decimalsOf, parseDecimal, printDecimal } from './decimal.js';
import type { FigureFormat } from './figure-format.js';

/** A value is a number as exact as its indicator allows; counts and amounts are not below nought. Answers it as it is kept. */
export function figureIsExact(format: FigureFormat, text: string): Outcome<string> {
  const value = parseDecimal(text);
  if (!value) {
    return invalid('FIGURE_NOT_A_NUMBER', `“${text.slice(0, 30)}”不是数字。请只填数字(不带单位),最多18位整数。`);
  }
  if (decimalsOf(value) > format.decimals) {
    return invalid(
      'FIGURE_TOO_PRECISE',
      format.decimals === 0
        ? '这项指标只填整数。请核对数字,或请编辑调整指标的小数位数。'
        : `这项指标最多 ${format.decimals} 位小数。请核对数字,或请编辑调整指标的小数位数。`,
    );
  }
  if (value.units < 0n && format.kind !== 'percent') {
    return invalid('FIGURE_NEGATIVE', '数量和金额不能小于零。请核对数字。');
  }
  return printDecimal(value, format.decimals);
}
