/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export type BusinessDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists (2026-02-29 does not). */
export function isBusinessDate(text: string): text is BusinessDate {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** `2026-03-01` → `2026年3月1日`: Arabic digits, full year, no leading zero (GB/T 9704-2012, 7.3.5.4). */
export function printDate(date: BusinessDate): string {
  const [, year, month, day] = SHAPE.exec(date) ?? [];
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** Whole days from `a` to `b`; negative when `b` lies before `a`. */
export function daysBetween(a: BusinessDate, b: BusinessDate): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000);
}

export function addDays(date: BusinessDate, days: number): BusinessDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day in Asia/Shanghai (UTC+8 all year since 1991) on which an instant, ISO 8601, falls. */
export function businessDateOf(instant: string): BusinessDate {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
}
