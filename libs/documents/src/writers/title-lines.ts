import { titlePhrases } from './title-phrases.js';
import { widthInCharacters } from './page-metrics.js';

/** 2号 characters that fit the width of the type area. */
export const TITLE_CHARACTERS_PER_LINE = 20;
/**
 * Width of a title, in its own characters. Figures of the faces that stand in for 小标宋 are up to 0.56 of a character
 * wide; a line that is wider than the page makes the browser print the whole document smaller.
 */
export const titleWidth = (text: string): number =>
  widthInCharacters(text) + [...text].filter((c) => c >= '0' && c <= '9').length * 0.06;

/** Beyond this a title is no title; it is then laid out greedily. */
const MOST_LINES = 5;

/** 梯形 or 菱形, not a rectangle and not an hourglass (GB/T 9704-2012, 7.3.1). Lower is better. */
function ugliness(widths: readonly number[]): number {
  const mean = widths.reduce((a, b) => a + b, 0) / widths.length;
  const uneven = widths.reduce((sum, w) => sum + (w - mean) ** 2, 0);
  let shape = 0;
  let falls = false;
  for (let i = 1; i < widths.length; i += 1) {
    const step = (widths[i] ?? 0) - (widths[i - 1] ?? 0);
    if (Math.abs(step) < 1) shape += 40; // two lines of one length make a rectangle
    if (step < 0) falls = true;
    if (step > 0 && falls) shape += 60; // narrow in the middle
  }
  return uneven + shape;
}

/**
 * The lines in which a title is printed: as few as hold it, broken between words, in the shape of a trapezium or
 * a rhombus. Joined, they are the title.
 */
export function titleLines(title: string): string[] {
  const phrases = titlePhrases(title);
  const fewest = Math.ceil(titleWidth(title) / TITLE_CHARACTERS_PER_LINE);
  for (let count = Math.max(1, fewest); count <= MOST_LINES; count += 1) {
    const best = bestBreak(phrases, count);
    if (best) return best;
  }
  return greedy(phrases);
}

function bestBreak(phrases: readonly string[], count: number): string[] | null {
  let best: { lines: string[]; cost: number } | null = null;
  const extend = (from: number, lines: readonly string[]): void => {
    if (lines.length === count - 1) {
      const last = phrases.slice(from).join('');
      if (last === '' || titleWidth(last) > TITLE_CHARACTERS_PER_LINE) return;
      const all = [...lines, last];
      const cost = ugliness(all.map(titleWidth));
      if (!best || cost < best.cost) best = { lines: all, cost };
      return;
    }
    let text = '';
    for (let i = from; i < phrases.length; i += 1) {
      text += phrases[i];
      if (titleWidth(text) > TITLE_CHARACTERS_PER_LINE) return;
      extend(i + 1, [...lines, text]);
    }
  };
  extend(0, []);
  return (best as { lines: string[] } | null)?.lines ?? null;
}

function greedy(phrases: readonly string[]): string[] {
  const lines: string[] = [];
  for (const phrase of phrases) {
    const last = lines.at(-1);
    if (last !== undefined && titleWidth(last + phrase) <= TITLE_CHARACTERS_PER_LINE)
      lines[lines.length - 1] = last + phrase;
    else lines.push(phrase);
  }
  return lines;
}
