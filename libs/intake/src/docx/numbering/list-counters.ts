import { formatNumber } from './format-number.js';
import type { NumberingList } from './numbering-definitions.js';

/** Counts numbered paragraphs in reading order as Word does: lists of one definition count on together. */
export class ListCounters {
  private readonly counters = new Map<string, (number | null)[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, NumberingList>) {}

  /** The printed number of the next paragraph of that list and level; empty for a bullet and an unknown list. */
  next(listId: string, level: number): string {
    const list = this.lists.get(listId);
    const own = list?.levels.get(level);
    if (!list || !own) return '';
    const counters = this.counters.get(list.abstractId) ?? [];
    this.counters.set(list.abstractId, counters);
    this.applyStarts(listId, list, counters);
    const before = counters[level] ?? null;
    counters[level] = before === null ? own.start : before + 1;
    this.restartBelow(list, level, counters);
    return print(list, level, counters);
  }

  /** Level of a paragraph whose style, not itself, is in a list. */
  levelOfStyle(listId: string, style: string): number | null {
    for (const [level, { style: name }] of this.lists.get(listId)?.levels ?? []) if (name === style) return level;
    return null;
  }

  private applyStarts(listId: string, { starts }: NumberingList, counters: (number | null)[]): void {
    for (const [level, start] of starts) {
      const key = `${listId} ${level}`;
      if (this.begun.has(key)) continue;
      this.begun.add(key);
      counters[level] = start - 1;
    }
  }

  private restartBelow({ levels }: NumberingList, level: number, counters: (number | null)[]): void {
    for (let below = level + 1; below < 9; below += 1) {
      const restartsAfter = levels.get(below)?.restartsAfter ?? null;
      // Levels are counted from 1 there.
      if (restartsAfter === null || level < restartsAfter) counters[below] = null;
    }
  }
}

function print({ levels }: NumberingList, level: number, counters: readonly (number | null)[]): string {
  const own = levels.get(level);
  if (!own || own.format === 'bullet') return '';
  return own.text.replace(/%([1-9])/g, (_, figure: string) => {
    const at = Number(figure) - 1;
    const one = levels.get(at);
    const format = own.isLegal && at < level ? 'decimal' : (one?.format ?? 'decimal');
    return formatNumber(format, counters[at] ?? one?.start ?? 1);
  });
}
