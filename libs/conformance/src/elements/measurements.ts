import { judgeFace, type FaceKind } from '../faces/face-kind.js';
import type { Glyph } from '../reading/marks.js';
import type { Measurement } from '../report.js';
import { MM, rounded } from '../units.js';

type Unit = Measurement['unit'];

/** A number that may differ from what is wanted by at most `tolerance`, both in `unit`. */
export function near(
  what: string,
  value: number,
  wanted: number,
  tolerance: number,
  unit: Unit,
  page?: number,
): Measurement {
  // A value that could not be measured is never met.
  const verdict = Math.abs(value - wanted) <= tolerance + 1e-6 ? 'met' : 'notMet';
  return { what, value: rounded(value), unit, wanted: rounded(wanted), tolerance, ...(page ? { page } : {}), verdict };
}

/** A length in points, reported in millimetres. */
export const nearMm = (what: string, points: number, wantedMm: number, tolerance: number, page?: number): Measurement =>
  near(what, points / MM, wantedMm, tolerance, 'mm', page);

/** Something that is right or wrong. */
export function holds(what: string, value: string, wanted: string, ok: boolean, page?: number): Measurement {
  return { what, value, unit: '', wanted, ...(page ? { page } : {}), verdict: ok ? 'met' : 'notMet' };
}

/** The faces of some characters against the face that is wanted; one measurement for each face. */
export function facesOf(what: string, glyphs: readonly Glyph[], wanted: FaceKind, page?: number): Measurement[] {
  const names = [...new Set(glyphs.map((glyph) => glyph.font.name))];
  return names.map((value) => ({
    what,
    value: value || '（无名字体）',
    unit: '',
    wanted,
    ...(page ? { page } : {}),
    verdict: judgeFace(value, wanted),
  }));
}

/** At most so many wrong places of one element are told. */
const MOST_TOLD = 20;
const distance = ({ value, wanted }: Measurement): number =>
  typeof value === 'number' && typeof wanted === 'number' ? Math.abs(value - wanted) : 0;

/** What is wrong, then what stands in, then of each thing that is right the one farthest from what is wanted. */
export function worstOf(all: readonly Measurement[]): Measurement[] {
  const told: Measurement[] = all.filter((m) => m.verdict === 'notMet').slice(0, MOST_TOLD);
  const kept = new Map<string, Measurement>();
  for (const one of all.filter((m) => m.verdict !== 'notMet')) {
    const key = `${one.verdict} ${one.what} ${one.verdict === 'substituted' ? one.value : ''}`;
    const other = kept.get(key);
    if (!other || distance(one) > distance(other)) kept.set(key, one);
  }
  const rest = [...kept.values()].sort((a, b) => Number(a.verdict === 'met') - Number(b.verdict === 'met'));
  return [...told, ...rest];
}
