import type { Reading } from './use-import.js';

type Line = Reading['lines'][number];

/** A line of the text as the tree shows it. */
export interface LineRow {
  readonly line: Line;
  readonly words: string;
  readonly isHeading: boolean;
  /** Steps from the left: a heading's level, or one more than the heading that the text stands under. */
  readonly depth: number;
  /** Headings that stand in the paragraph and have no line of their own. */
  readonly runIns: readonly string[];
}

/** The reading's lines in their order, each with its place in the tree. */
export function lineRows({ lines, outline, text }: Reading): LineRow[] {
  const own = new Map(outline.filter(({ runIn }) => !runIn).map(({ start, level }) => [start, level]));
  const runIns = outline.filter(({ runIn }) => runIn);
  const rows: LineRow[] = [];
  let under = -1;
  for (const line of lines) {
    const isHeading = line.type === 'heading';
    if (isHeading) under = (own.get(line.start) ?? 1) - 1;
    rows.push({
      line,
      words: text.slice(line.start, line.end),
      isHeading,
      depth: isHeading ? under : under + 1,
      runIns: runIns
        .filter(({ start }) => start >= line.start && start < line.end)
        .map(({ numbering, heading }) => numbering + heading),
    });
  }
  return rows;
}
