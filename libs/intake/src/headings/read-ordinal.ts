import { CHINESE_NUMERALS, type OrdinalForm } from './ordinal-forms.js';

export interface Ordinal {
  readonly form: OrdinalForm;
  /** Null where the word does not count, as 最后 does not. */
  readonly n: number | null;
  /** As printed, blanks within left in. */
  readonly printed: string;
  /** UTF-16 units that the printed ordinal takes. */
  readonly length: number;
}

const NUMERAL = '[一二三四五六七八九十]{1,3}';
const GAP = '[ \\t\\u00a0\\u3000]{0,4}';

const PATTERNS: readonly { readonly form: OrdinalForm; readonly pattern: RegExp }[] = [
  { form: 'part', pattern: new RegExp(`第${GAP}(${NUMERAL}|\\d{1,2})${GAP}[部篇编](?:分)?${GAP}[、：:，,.．]?`, 'y') },
  { form: 'chapter', pattern: new RegExp(`第${GAP}(${NUMERAL}|\\d{1,2})${GAP}[章节]${GAP}[、：:]?`, 'y') },
  // 一、 with the marks that are typed in its place.
  { form: 'chinese', pattern: new RegExp(`(${NUMERAL})${GAP}(?:[、，,﹑]|[.．](?!\\d))`, 'y') },
  { form: 'bracketed', pattern: new RegExp(`[（(〔【\\[﹙]${GAP}(${NUMERAL})${GAP}[）)〕】\\]﹚]${GAP}[、.．]?`, 'y') },
  { form: 'digit', pattern: new RegExp(`(\\d{1,2})${GAP}(?:[、﹒](?!\\d{1,2}(?!\\d))|[.．](?!\\d))`, 'y') },
  // 1.2023年…: a year after the point, where a decimal has other figures.
  { form: 'digit', pattern: new RegExp(`(\\d{1,2})${GAP}[.．](?=(?:19|20)\\d{2}年)`, 'y') },
  { form: 'bracketedDigit', pattern: new RegExp(`[（(﹙]${GAP}(\\d{1,2})${GAP}[）)﹚]${GAP}[、.．]?`, 'y') },
  { form: 'bracketedDigit', pattern: new RegExp(`(\\d{1,2})${GAP}[）)]`, 'y') },
  { form: 'circled', pattern: /([①-⑳])[、.．]?/y },
  { form: 'circled', pattern: /([⑴-⒇])[、.．]?/y },
  { form: 'digit', pattern: /([⒈-⒛])/y },
  { form: 'isFirst', pattern: new RegExp(`(${NUMERAL})[是要](?![否不])`, 'y') },
  { form: 'first', pattern: new RegExp(`第(${NUMERAL})[，,、：:是](?!是)`, 'y') },
  { form: 'firstly', pattern: /(首先|其次|再次|然后|最后)[，,、]/y },
];

const FIRSTLY: Readonly<Record<string, number | null>> = { 首先: 1, 其次: 2, 再次: 3, 然后: null, 最后: null };

/** ① ⑴ ⒈ and their followers count from the first of their row. */
const ROWS = ['①', '⑴', '⒈'].map((first) => first.charCodeAt(0));

function count(numeral: string): number | null | undefined {
  if (Object.hasOwn(FIRSTLY, numeral)) return FIRSTLY[numeral];
  if (/^\d/.test(numeral)) return Number(numeral) > 0 ? Number(numeral) : undefined;
  const row = ROWS.find((first) => numeral.charCodeAt(0) >= first && numeral.charCodeAt(0) < first + 20);
  return row === undefined ? CHINESE_NUMERALS.get(numeral) : numeral.charCodeAt(0) - row + 1;
}

/** The ordinal that is printed at `at`, or null. Full-width figures count as figures. */
export function readOrdinal(words: string, at: number): Ordinal | null {
  if (at >= words.length) return null;
  const head = foldFigures(words.slice(at, at + 24));
  for (const { form, pattern } of PATTERNS) {
    pattern.lastIndex = 0;
    const found = pattern.exec(head);
    if (!found) continue;
    const n = count(found[1] ?? '');
    if (n === undefined) continue;
    const { length } = found[0];
    return { form, n, printed: words.slice(at, at + length), length };
  }
  return null;
}

/** １２ → 12, one unit for one, so that lengths stay. */
function foldFigures(words: string): string {
  return words.replace(/[０-９]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0));
}
