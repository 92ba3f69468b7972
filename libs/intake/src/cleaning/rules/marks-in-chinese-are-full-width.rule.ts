import { isChinese, isDigit } from '../../draft/characters.js';
import type { Edit } from '../../draft/change.js';
import { isBlank } from '../../draft/lines.js';
import { keptAsWritten, stretchAt } from '../kept-as-written.js';

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '(': '（', ')': '）' };

/**
 * Half-width `, ; : ( ) ?` beside Chinese become full width (GB/T 15834-2011, 5.1). Figures, addresses, file names,
 * document numbers and English are left as they are.
 */
export function marksInChineseAreFullWidth(text: string): Edit[] {
  const isKept = stretchAt(keptAsWritten(text));
  const partners = bracketPartners(text);
  const wide = new Set<number>();
  const edits: Edit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    const full = FULL[mark];
    if (full === undefined || isKept(at)) continue;
    const isWide = mark === '(' || mark === ')' ? isWideBracket(text, at, partners, wide) : isBesideChinese(text, at);
    if (!isWide) continue;
    wide.add(at);
    edits.push({ kind: 'width', start: at, end: at + 1, after: full });
  }
  return edits;
}

/** The nearest units that are no blanks; of a mark, what stands beyond it. */
function neighbours(text: string, at: number): readonly [string, string] {
  let before = at - 1;
  while (before >= 0 && isBlank(text.charAt(before))) before -= 1;
  let after = at + 1;
  while (after < text.length && isBlank(text.charAt(after))) after += 1;
  return [text.charAt(before), text.charAt(after)];
}

function isBesideChinese(text: string, at: number): boolean {
  const [before, after] = neighbours(text, at);
  if (isDigit(before) && isDigit(after)) return false;
  if (isChinese(before) || isChinese(after)) return true;
  // `(2021年),` and `5%;`: a closing mark or a figure at the end of a line that is Chinese.
  return (
    (before === ')' || before === '%' || isDigit(before)) && (after === '\n' || after === '') && hasChinese(text, at)
  );
}

/** A line is short beside a text, and the look goes no further than a sentence. */
const hasChinese = (text: string, at: number): boolean =>
  [...text.slice(Math.max(0, at - 60), at)].some((unit) => isChinese(unit));

/** For each bracket the other of its pair on the same line. */
function bracketPartners(text: string): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  let open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (unit === '\n') open = [];
    else if (unit === '(') open.push(at);
    else if (unit === ')') {
      const partner = open.pop();
      if (partner === undefined) continue;
      partners.set(partner, at);
      partners.set(at, partner);
    }
  }
  return partners;
}

/** A pair is of one width; it is Chinese by what it holds or by what it stands beside. */
function isWideBracket(
  text: string,
  at: number,
  partners: ReadonlyMap<number, number>,
  wide: ReadonlySet<number>,
): boolean {
  const partner = partners.get(at);
  if (partner === undefined) return isBesideChinese(text, at);
  if (partner < at) return wide.has(partner);
  const [before] = neighbours(text, at);
  const [, after] = neighbours(text, partner);
  if (isChinese(before) || isChinese(after)) return true;
  const held = text.slice(at + 1, Math.min(partner, at + 200));
  return [...held].some((unit) => isChinese(unit));
}
