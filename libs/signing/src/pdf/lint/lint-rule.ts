import type { PdfFile } from '../pdf-file.js';
import type { PdfDict } from '../pdf-objects.js';

/** Something that must not be in a file that is going to be signed. */
export interface LintRule {
  /** Stable name of the rule. */
  readonly name: string;
  /** What a dictionary that can be reached from the trailer does against the rule, in Chinese; null when nothing. */
  readonly judge: (dictionary: PdfDict, file: PdfFile) => string | null;
}
