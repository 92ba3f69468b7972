import type { InlineNode, MarkName } from '@chancery/documents';

export interface PlacedMark {
  readonly type: MarkName;
  readonly start: number;
  readonly end: number;
}

const ORDER: readonly MarkName[] = ['strong', 'superscript', 'subscript'];

/** A stretch of the text as inline nodes, cut where a mark begins or ends. `marks` are by their start. */
export function inlinesOf(text: string, start: number, end: number, marks: readonly PlacedMark[]): InlineNode[] {
  if (end <= start) return [];
  const here = within(marks, start, end);
  const cuts = new Set([start, end]);
  for (const mark of here) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, i): InlineNode => {
    const to = places[i + 1] ?? end;
    const names = ORDER.filter((name) =>
      here.some((mark) => mark.type === name && mark.start <= from && mark.end >= to),
    );
    const words = text.slice(from, to);
    return { type: 'text', text: words, ...(names.length > 0 ? { marks: names.map((type) => ({ type })) } : {}) };
  });
}

/** Marks do not overlap with others of their kind, so that those of a stretch lie together. */
function within(marks: readonly PlacedMark[], start: number, end: number): readonly PlacedMark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const here: PlacedMark[] = [];
  for (let i = low; i < marks.length; i += 1) {
    const mark = marks[i];
    if (!mark || mark.start >= end) break;
    if (mark.end > mark.start) here.push(mark);
  }
  return here;
}
