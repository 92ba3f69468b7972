import { diffArrays } from 'diff';
import { compareText, type TextChange } from './compare-text.js';

/** One paragraph of a redline: as it was, rewritten in part, new, or gone. */
export interface ParagraphChange {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly changes: readonly TextChange[];
}

const whole = (kind: 'same' | 'added' | 'removed', text: string): ParagraphChange => ({
  kind,
  changes: [{ kind, text }],
});

/**
 * The redline between two texts paragraph by paragraph: first which paragraphs are the same, then, where some were
 * replaced, character by character within each pair. Quick on long reports, and readable on a narrow screen.
 */
export function compareParagraphs(before: readonly string[], after: readonly string[]): ParagraphChange[] {
  const redline: ParagraphChange[] = [];
  let removed: readonly string[] = [];
  const letGo = (): void => {
    redline.push(...removed.map((text) => whole('removed', text)));
    removed = [];
  };
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) {
      removed = part.value;
    } else if (part.added) {
      part.value.forEach((text, i) => {
        const old = removed[i];
        redline.push(old === undefined ? whole('added', text) : { kind: 'changed', changes: compareText(old, text) });
      });
      removed = removed.slice(part.value.length);
      letGo();
    } else {
      letGo();
      redline.push(...part.value.map((text) => whole('same', text)));
    }
  }
  letGo();
  return redline;
}
