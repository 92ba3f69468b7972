import { conflict, invalid, type Outcome } from '../kernel/refusal.js';

/** The place of a comment lies in the text, and the words there are those that were marked. */
export function anchorLiesInText(
  anchor: { readonly start: number; readonly end: number; readonly quote: string },
  text: string,
): Outcome<true> {
  const { start, end, quote } = anchor;
  if (start < 0 || end <= start || end > text.length) {
    return invalid('ANCHOR_OUTSIDE_TEXT', `所标的位置不在正文之内(正文共 ${text.length} 字符)。请重新选取文字。`);
  }
  if (text.slice(start, end) === quote) return true;
  return conflict('ANCHOR_TEXT_CHANGED', '所标的文字刚被改动。请查看现在的文字,重新选取后再批注。', {
    marked: quote,
    now: text.slice(start, end),
  });
}
