/**
 * A title of the template with last year's number replaced, `2024年度…` → `2025年度…`; a number that is no year of
 * four digits followed by 年 stays. Only templates are rolled, never texts with facts.
 */
export function rollYear(title: string, from: number, to: number): string {
  return title.replace(new RegExp(`(?<![0-9])${from}(?=年)`, 'g'), String(to));
}

/** The year that is reported on when a cycle is opened on `today`: until summer the year before, then this one. */
export function reportingYearOn(today: string): number {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return month <= 8 ? year - 1 : year;
}
