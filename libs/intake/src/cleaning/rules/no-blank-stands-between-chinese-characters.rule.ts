import { CELL_MARK, CELL_PARAGRAPH_MARK, isChinese, isDigit, isLetter } from '../../draft/characters.js';
import type { Edit } from '../../draft/change.js';
import { isBlank } from '../../draft/lines.js';
import { keptAsWritten, stretchAt } from '../kept-as-written.js';

/**
 * Blanks between Chinese characters come from the web, from tabs and from lines once centred by hand; a full-width
 * mark has its blank in itself. Elsewhere one plain blank is left of several, or of one of another width. A tab parts
 * the cells of a table that was copied as text.
 * @param keepsSingle leaves a plain blank that stands alone: it may be of the wording
 */
export function noBlankStandsBetweenChineseCharacters(text: string, keepsSingle: boolean): Edit[] {
  const isKept = stretchAt(keptAsWritten(text));
  const edits: Edit[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isBlank(text.charAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < text.length && isBlank(text.charAt(at))) at += 1;
    const run = text.slice(start, at);
    if (isKept(start) || (keepsSingle && run === ' ')) continue;
    const before = text.charAt(start - 1);
    const after = text.charAt(at);
    const left = run.includes('\t') ? '\t' : isNeeded(before, after) ? ' ' : '';
    edits.push({ kind: 'blank', start, end: at, after: left });
  }
  return edits;
}

const isLatin = (unit: string): boolean => isDigit(unit) || isLetter(unit);

const isEdge = (unit: string): boolean => unit === CELL_MARK || unit === CELL_PARAGRAPH_MARK;

function isNeeded(before: string, after: string): boolean {
  if (isEdge(before) || isEdge(after)) return false;
  if (isChinese(before) && isChinese(after)) return false;
  return isLatin(before) || isLatin(after) || !(isChinese(before) || isChinese(after));
}
