/** In `origin`: this unit was not in the source. */
export const INSERTED = -1;

/** Where in a cleaned text places of its source have come to. */
export class Whereabouts {
  /** For each unit of the source: where the next one that stands is. */
  private readonly starts: Int32Array;
  /** For each unit of the source: behind the last one before it that stands. */
  private readonly ends: Int32Array;

  /** @param origin for each unit of the text its place in the source, or INSERTED */
  constructor(
    private readonly origin: Int32Array,
    private readonly length: number,
  ) {
    const at = new Int32Array(length).fill(INSERTED);
    origin.forEach((place, i) => {
      if (place !== INSERTED) at[place] = i;
    });
    this.starts = new Int32Array(length + 1).fill(origin.length);
    this.ends = new Int32Array(length + 1);
    for (let i = length - 1; i >= 0; i -= 1) {
      const here = at[i] ?? INSERTED;
      this.starts[i] = here === INSERTED ? (this.starts[i + 1] ?? 0) : here;
    }
    for (let i = 0; i < length; i += 1) {
      const here = at[i] ?? INSERTED;
      this.ends[i + 1] = here === INSERTED ? (this.ends[i] ?? 0) : here + 1;
    }
  }

  /** Of a place that is gone: where it would stand. */
  start(sourceOffset: number): number {
    return this.starts[Math.min(Math.max(sourceOffset, 0), this.length)] ?? 0;
  }

  /** The place in the source of the first unit from `textOffset` on that came from there. */
  originOf(textOffset: number): number {
    for (let i = textOffset; i < this.origin.length; i += 1) {
      const place = this.origin[i] ?? INSERTED;
      if (place !== INSERTED) return place;
    }
    return this.length;
  }

  /** A stretch of the source; what was put in around it is not of it. */
  range<T extends { readonly start: number; readonly end: number }>(stretch: T): T {
    const start = this.start(stretch.start);
    const end = Math.max(start, this.ends[Math.min(Math.max(stretch.end, 0), this.length)] ?? 0);
    return { ...stretch, start, end };
  }
}
