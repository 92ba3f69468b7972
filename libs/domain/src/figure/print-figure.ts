import { parseDecimal, printDecimal, shiftDecimal, type Decimal } from './decimal.js';
import { PRINT_FORMS, type FigureFormat, type PrintForm } from './figure-format.js';

export interface PrintedForm {
  readonly form: PrintForm;
  readonly label: string;
  readonly text: string;
}

const FORMS = Object.keys(PRINT_FORMS) as PrintForm[];
const TEN_THOUSAND_DIGITS = 4;

function textIn({ kind, unit, decimals }: FigureFormat, value: Decimal, form: PrintForm): string | null {
  switch (form) {
    case 'withUnit':
      return printDecimal(value, decimals) + unit;
    case 'number':
      return printDecimal(value, decimals);
    case 'tenThousands':
      // 万万元 is no unit, and a share is not counted in ten thousands.
      if (kind === 'percent' || /^[万亿]/.test(unit)) return null;
      return `${printDecimal(shiftDecimal(value, TEN_THOUSAND_DIGITS))}万${unit}`;
  }
}

/** The words a value is printed with; null where it cannot be printed in that form. Nothing is rounded. */
export function printFigure(format: FigureFormat, value: string, form: PrintForm = 'withUnit'): string | null {
  const parsed = parseDecimal(value);
  return parsed && textIn(format, parsed, form);
}

/** Every form a value may be printed in, each text once; 以“万”计 only from ten thousand on. */
export function printedForms(format: FigureFormat, value: string): PrintedForm[] {
  const parsed = parseDecimal(value);
  const forms: PrintedForm[] = [];
  for (const form of FORMS) {
    const text = parsed && textIn(format, parsed, form);
    if (!text || forms.some((f) => f.text === text)) continue;
    if (form === 'tenThousands' && parsed.units < 10n ** BigInt(TEN_THOUSAND_DIGITS + parsed.scale)) continue;
    forms.push({ form, label: PRINT_FORMS[form], text });
  }
  return forms;
}

/** The form in which a value reads as `text`; null when it reads so in none. */
export function formOfText(format: FigureFormat, value: string, text: string): PrintForm | null {
  return FORMS.find((form) => printFigure(format, value, form) === text) ?? null;
}
