import { chineseNumeral } from '@chancery/documents';
import type { Warning } from '../warning.js';
import type { OrdinalForm } from './ordinal-forms.js';
import type { PlacedNumber } from './recognise-headings.js';

/** Siblings count in one row; a row inside a paragraph, or 一是 anywhere, may begin anew under the same heading. */
const BEGINS_ANEW = new Set<OrdinalForm>(['isFirst', 'first', 'firstly', 'circled', 'bracketedDigit']);

interface Row {
  last: number;
  readonly seen: Set<number>;
}

/** A number used twice among siblings, or left out: said, never mended (a number is a word of the source). */
export function checkNumbers(numbers: readonly PlacedNumber[]): Warning[] {
  const warnings: Warning[] = [];
  const rows = new Map<string, Row>();
  /** The last number of each form anywhere: some reports count 1. on through all of （一） to （九）. */
  const lasts = new Map<OrdinalForm, number>();
  for (const number of numbers) {
    const { form, n, parent, numbering, start } = number;
    if (n === null) continue;
    const key = `${form} ${parent}`;
    const row = rows.get(key);
    const end = start + numbering.length;
    const isNew =
      row === undefined || (n === 1 && BEGINS_ANEW.has(form) && (row.seen.size > 1 || isInParagraph(number)));
    if (isNew) {
      const before = lasts.get(form) ?? 0;
      if (n !== 1 && n !== before + 1) {
        warnings.push({ code: 'NUMBER_SKIPPED', message: skipped(form, 0, n, numbering), start, end });
      }
      rows.set(key, { last: n, seen: new Set([n]) });
    } else if (row.seen.has(n)) {
      warnings.push({ code: 'NUMBER_TWICE', message: `序号“${numbering}”在同级中重复使用,请核对。`, start, end });
    } else {
      if (n !== row.last + 1) {
        warnings.push({ code: 'NUMBER_SKIPPED', message: skipped(form, row.last, n, numbering), start, end });
      }
      row.last = n;
      row.seen.add(n);
    }
    lasts.set(form, n);
  }
  return warnings;
}

const isInParagraph = ({ place }: PlacedNumber): boolean => place > 0;

function skipped(form: OrdinalForm, last: number, n: number, numbering: string): string {
  if (n <= last) return `序号“${numbering}”的次序颠倒,请核对。`;
  const isChinese = !['digit', 'bracketedDigit', 'circled'].includes(form);
  const print = (one: number) => (isChinese && one <= 99 ? chineseNumeral(one) : String(one));
  const missing = Array.from({ length: Math.min(n - last - 1, 5) }, (_, i) => print(last + 1 + i));
  return `序号“${numbering}”之前缺少${missing.join('、')}${n - last - 1 > 5 ? '等' : ''},请核对。`;
}
