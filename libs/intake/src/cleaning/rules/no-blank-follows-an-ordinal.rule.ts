import type { Edit } from '../../draft/change.js';
import { isBlank, linesOf } from '../../draft/lines.js';
import { readOrdinal } from '../../headings/read-ordinal.js';

/** `1. 加强` is `1.加强`: the blank is typed or comes from Word's automatic numbers (GB/T 9704-2012, 7.3.3). */
export function noBlankFollowsAnOrdinal(text: string): Edit[] {
  return linesOf(text).flatMap(({ start, end }): Edit[] => {
    let from = start;
    while (from < end && isBlank(text.charAt(from))) from += 1;
    const ordinal = readOrdinal(text.slice(from, Math.min(end, from + 40)), 0);
    // 第一章 has no mark of its own: the blank parts it from the heading.
    if (!ordinal || ordinal.form === 'part' || ordinal.form === 'chapter') return [];
    const edits: Edit[] = [];
    for (let at = from; at < from + ordinal.length; at += 1) {
      if (isBlank(text.charAt(at))) edits.push({ kind: 'layout', start: at, end: at + 1, after: '' });
    }
    let after = from + ordinal.length;
    while (after < end && isBlank(text.charAt(after))) after += 1;
    edits.push({ kind: 'layout', start: from + ordinal.length, end: after, after: '' });
    return edits;
  });
}
