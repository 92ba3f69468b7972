/** The text that stood in one node of a past report. */
export interface PastPart {
  readonly nodeKey: string;
  readonly paragraphs: readonly string[];
}
