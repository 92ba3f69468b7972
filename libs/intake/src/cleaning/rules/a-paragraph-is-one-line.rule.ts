import type { Edit } from '../../draft/change.js';
import { isBlank } from '../../draft/lines.js';

/** Empty lines, indents and blanks at a line's end go: one paragraph a line, nothing around it. */
export function aParagraphIsOneLine(text: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    let breaks = 0;
    while (at < text.length && (text[at] === '\n' || isBlank(text.charAt(at)))) {
      if (text[at] === '\n') breaks += 1;
      at += 1;
    }
    const isEdge = start === 0 || at === text.length;
    if (at > start && (breaks > 0 || isEdge)) {
      edits.push({ kind: 'layout', start, end: at, after: isEdge ? '' : '\n' });
    }
    if (at === start) at += 1;
  }
  return edits;
}
