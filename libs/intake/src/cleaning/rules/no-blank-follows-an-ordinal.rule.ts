import type { Edit } from '../../draft/change.js';
import { isBlank, linesOf } from '../../draft/lines.js';
import { findOrdinals, type FoundOrdinal } from '../../headings/find-ordinals.js';

/** `1. 加强` is `1.加强`: the blank is typed or comes from Word's automatic numbers (GB/T 9704-2012, 7.3.3). */
export function noBlankFollowsAnOrdinal(text: string): Edit[] {
  return linesOf(text).flatMap(({ from, words }) =>
    findOrdinals(words).flatMap((ordinal) => blanksOf(words, ordinal).map((edit) => moved(edit, from))),
  );
}

function blanksOf(words: string, { form, start, length }: FoundOrdinal): Edit[] {
  // 第一章 has no mark of its own: the blank parts it from the heading.
  if (form === 'part' || form === 'chapter') return [];
  const edits: Edit[] = [];
  for (let at = start; at < start + length; at += 1) {
    if (isBlank(words.charAt(at))) edits.push({ kind: 'layout', start: at, end: at + 1, after: '' });
  }
  let after = start + length;
  while (after < words.length && isBlank(words.charAt(after))) after += 1;
  if (after > start + length) edits.push({ kind: 'layout', start: start + length, end: after, after: '' });
  return edits;
}

const moved = (edit: Edit, by: number): Edit => ({ ...edit, start: edit.start + by, end: edit.end + by });
