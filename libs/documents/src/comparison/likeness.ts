/** Counts of the pairs of neighbouring characters; a text of one character counts as itself. */
function pairCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const length = Math.max(text.length - 1, Math.min(text.length, 1));
  for (let i = 0; i < length; i += 1) {
    const pair = text.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** How alike texts are, 0 to 1, by the pairs of characters they share (Dice). Each text is counted only once. */
export function likenessOf(before: readonly string[], after: readonly string[]): (b: number, a: number) => number {
  const counted = new Map<string, Map<string, number>>();
  const countsOf = (text: string): Map<string, number> => {
    const counts = counted.get(text) ?? pairCounts(text);
    counted.set(text, counts);
    return counts;
  };
  return (b, a) => {
    const [one, other] = [countsOf(before[b] ?? ''), countsOf(after[a] ?? '')];
    const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);
    const all = total(one) + total(other);
    if (all === 0) return 1;
    let shared = 0;
    for (const [pair, n] of one) shared += Math.min(n, other.get(pair) ?? 0);
    return (2 * shared) / all;
  };
}
