import { compareText } from './compare-text.js';

/** A stretch of the standing text: from what the department sent, or from an editor's hand. */
export interface ProvenanceSpan {
  readonly start: number;
  readonly end: number;
  readonly origin: 'submitted' | 'edited';
}

/**
 * Who wrote what in `standing`, found by comparing it with what was `submitted`; marks sent by a browser
 * are never trusted. Offsets are UTF-16 units of `standing`.
 */
export function deriveProvenance(submitted: string, standing: string): ProvenanceSpan[] {
  const spans: ProvenanceSpan[] = [];
  let at = 0;
  for (const change of compareText(submitted, standing)) {
    if (change.kind === 'removed') continue;
    const end = at + change.text.length;
    spans.push({ start: at, end, origin: change.kind === 'same' ? 'submitted' : 'edited' });
    at = end;
  }
  return spans;
}
