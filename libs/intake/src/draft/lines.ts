/** A line of a text: `start` to `end` without its line break; `words` without the blanks around it, from `from`. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly words: string;
}

const BLANKS = new Set('\t\v\f\r \u0085\u00a0\u1680\u202f\u205f\u3000');

/** Blanks of every width, tab and soft return; line breaks are none. */
export const isBlank = (unit: string): boolean => BLANKS.has(unit) || (unit >= '\u2000' && unit <= '\u200a');

/** The words without blanks around them; by hand, since a pattern that ends in `+$` takes the square of the time. */
export function trimBlanks(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && isBlank(words.charAt(start))) start += 1;
  while (end > start && isBlank(words.charAt(end - 1))) end -= 1;
  return words.slice(start, end);
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const words = trimBlanks(line);
    let indent = 0;
    while (indent < line.length - words.length && isBlank(line.charAt(indent))) indent += 1;
    lines.push({ start, end: start + line.length, from: start + indent, words });
    start += line.length + 1;
  }
  return lines;
}
