import type { Parts } from '../parts/parts.js';
import type { Measurement } from '../report.js';

/** One element of the standard: how it is measured in any document. */
export interface Element {
  readonly key: string;
  readonly name: string;
  readonly clause: string;
  /** What was measured; a sentence why there is nothing to measure. */
  readonly measure: (parts: Parts) => readonly Measurement[] | string;
}
