import { chineseNumeral } from '@chancery/documents';

const FORMAL = '零壹贰叁肆伍陆柒捌玖';
const HEAVENLY = '甲乙丙丁戊己庚辛壬癸';
const EARTHLY = '子丑寅卯辰巳午未申酉戌亥';
const PLAIN = '〇一二三四五六七八九';

const chinese = (n: number): string => (n >= 1 && n <= 99 ? chineseNumeral(n) : digits(n, PLAIN));
const digits = (n: number, row: string): string =>
  [...String(n)].map((figure) => row[Number(figure)] ?? figure).join('');
const fullWidth = (n: number): string => digits(n, '０１２３４５６７８９');
const pick = (n: number, row: string): string => row[(n - 1) % row.length] ?? String(n);
const enclosed = (n: number, first: string, most: number): string =>
  n >= 1 && n <= most ? String.fromCharCode(first.charCodeAt(0) + n - 1) : String(n);

function formal(n: number): string {
  if (n > 99) return digits(n, FORMAL);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens > 0 ? `${FORMAL[tens]}拾` : ''}${ones > 0 || tens === 0 ? FORMAL[ones] : ''}`;
}

function letters(n: number): string {
  const letter = String.fromCharCode(97 + ((n - 1) % 26));
  return letter.repeat(Math.min(Math.floor((n - 1) / 26) + 1, 10));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(n: number): string {
  let left = Math.min(n, 399);
  let printed = '';
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      printed += sign;
      left -= value;
    }
  }
  return printed;
}

/** A counter as Word prints it (ECMA-376-1, 17.18.59 ST_NumberFormat); bullets and what has no figure print nothing. */
export function formatNumber(format: string, n: number): string {
  if (n < 0 || n > 32_767) return '';
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'koreanCounting':
      return n === 0 ? '〇' : chinese(n);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return digits(n, PLAIN);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
    case 'japaneseLegal':
      return formal(n);
    case 'ideographTraditional':
      return pick(n, HEAVENLY);
    case 'ideographZodiac':
      return pick(n, EARTHLY);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return enclosed(n, '①', 20);
    case 'decimalEnclosedParen':
      return enclosed(n, '⑴', 20);
    case 'decimalEnclosedFullstop':
      return enclosed(n, '⒈', 20);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return fullWidth(n);
    case 'decimalZero':
      return String(n).padStart(2, '0');
    case 'upperLetter':
      return n === 0 ? '' : letters(n).toUpperCase();
    case 'lowerLetter':
      return n === 0 ? '' : letters(n);
    case 'upperRoman':
      return roman(n).toUpperCase();
    case 'lowerRoman':
      return roman(n);
    case 'bullet':
    case 'none':
      return '';
    default:
      return String(n);
  }
}
