/** A line of printed text; points from the page's lower left, `y` is the baseline. */
export interface PdfLine {
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}
