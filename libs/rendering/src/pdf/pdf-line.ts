/** A line of printed text; points from the page's lower left, `y` is the baseline. */
export interface PdfLine {
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  /** On a page that lies across (横排表格), as if it had been turned: its type area begins where every page's does. */
  readonly isAcross: boolean;
}
