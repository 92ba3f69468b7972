/** Points in a millimetre. */
export const MM = 72 / 25.4;

/** The type area (版心) of GB/T 9704-2012, 5.2.1, in points from the page's upper left. */
export const TYPE_AREA = {
  left: 28 * MM,
  right: (28 + 156) * MM,
  top: 37 * MM,
  bottom: (37 + 225) * MM,
  width: 156 * MM,
  height: 225 * MM,
} as const;

/** 22 lines fill the type area, 28 characters a line (5.2.3). */
export const LINE_PITCH = TYPE_AREA.height / 22;
export const CHARACTER_PITCH = TYPE_AREA.width / 28;

/** An em box of a Chinese face reaches so far over the baseline, in ems. */
export const EM_ASCENT = 0.88;

/** Rounded to hundredths, as a report shows it. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
