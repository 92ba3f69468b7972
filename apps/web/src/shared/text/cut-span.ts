/** A stretch of a section's `plainText`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Cut<S extends Stretch> {
  readonly text: string;
  /** Offset of the first unit in the section's plain text. */
  readonly offset: number;
  readonly covering: readonly S[];
}

/** Cuts the words at `offset` wherever a stretch begins or ends; each piece knows what covers it. */
export function cutSpan<S extends Stretch>(text: string, offset: number, stretches: readonly S[]): Cut<S>[] {
  const end = offset + text.length;
  const touching = stretches.filter((s) => s.start < end && s.end > offset);
  const edges = new Set([offset, end]);
  for (const s of touching) for (const edge of [s.start, s.end]) if (edge > offset && edge < end) edges.add(edge);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, i) => {
    const to = sorted[i + 1] ?? end;
    return {
      text: text.slice(from - offset, to - offset),
      offset: from,
      covering: touching.filter((s) => s.start <= from && s.end >= to),
    };
  });
}
