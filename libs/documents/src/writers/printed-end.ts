/** How the same document ends in its PDF, which has been laid out already: a DOCX is laid out by whoever opens it. */
export interface PrintedEnd {
  /** Whether 版记 stands on a page of its own. */
  readonly imprintAlone: boolean;
  /** Lines of the type area over 署名 and under 成文日期, on their page. */
  readonly linesOver: number;
  readonly linesUnder: number;
}

/** Of 22; further apart no two programs end the same text. */
const DRIFT = 4;
/** 署名 with the two lines over it, which are the seal's, and two lines of text that came along to its page. */
const CARRIED = 2 + 2;

/** Whether another program might bring 署名 to the next page, or has only just room for it on this one. */
export function endsNearPageBreak({ linesOver, linesUnder }: PrintedEnd): boolean {
  return linesUnder < DRIFT || linesOver < CARRIED + DRIFT;
}
