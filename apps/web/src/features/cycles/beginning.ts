/** From what a cycle begins. */
export interface Beginning {
  readonly fromCycleId: string | null;
  readonly pastReportId: string | null;
  readonly reportType: string;
  readonly year: number;
  readonly title: string;
  /** What is taken over, in a sentence. */
  readonly summary: string;
}
