const SHANGHAI = 'Asia/Shanghai';
const timeParts = new Intl.DateTimeFormat('zh-CN', {
  timeZone: SHANGHAI,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `2026-03-01` → 2026年3月1日 (GB/T 9704-2012: full year, no leading zero). */
export function formatDay(day: string | null | undefined): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? '') ?? [];
  return year ? `${year}年${Number(month)}月${Number(date)}日` : '';
}

/** An instant in ISO 8601 → 2026年3月1日 09:05, in Chinese time. */
export function formatTime(instant: string | null | undefined): string {
  if (!instant) return '';
  const part = Object.fromEntries(timeParts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${part.year}年${part.month}月${part.day}日 ${part.hour}:${part.minute}`;
}
