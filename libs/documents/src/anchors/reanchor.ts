import { diffChars } from 'diff';

/** A place in the `plainText` of a text, with the words that stood there. */
export interface TextAnchor {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Where an anchor stands in another text; `exact` when the very words are there. */
export interface PlacedAnchor {
  readonly start: number;
  readonly end: number;
  readonly exact: boolean;
}

/** Texts that differ in more than this are not compared by the character: the words are looked for instead. */
const MOST_EDITS = 2_000;

/**
 * Finds an anchor in a text that has been edited since.
 * First where its words went, seen by comparing with the text it was made in (`was`, when it is known): they may have
 * been rewritten. Then the same words nearest to the old place. Null when neither is there: the anchor is orphaned.
 */
export function reanchor(anchor: TextAnchor, text: string, was: string | null): PlacedAnchor | null {
  if (was === text) return placed(anchor.start, anchor.end, anchor, text);
  return (was === null ? null : followed(anchor, was, text)) ?? nearest(anchor, text);
}

function placed(start: number, end: number, { quote }: TextAnchor, text: string): PlacedAnchor {
  return { start, end, exact: text.slice(start, end) === quote };
}

/** Carries both ends along the edits; null when nothing of the words is left. */
function followed(anchor: TextAnchor, was: string, text: string): PlacedAnchor | null {
  const parts = diffChars(was, text, { maxEditLength: MOST_EDITS });
  if (!parts) return null;
  let before = 0;
  let after = 0;
  let start: number | null = null;
  let end = 0;
  for (const part of parts) {
    const { length } = part.value;
    const touches = before < anchor.end && before + (part.added ? 0 : length) > anchor.start;
    if (part.removed) before += length;
    else if (part.added) {
      // Words put in the middle of the anchor belong to it; at its edges they do not.
      after += length;
    } else {
      if (touches) {
        start ??= after + Math.max(0, anchor.start - before);
        end = after + Math.min(length, anchor.end - before);
      }
      before += length;
      after += length;
    }
  }
  return start === null ? null : placed(start, end, anchor, text);
}

function nearest(anchor: TextAnchor, text: string): PlacedAnchor | null {
  if (anchor.quote.trim() === '') return null;
  let best: number | null = null;
  for (let at = text.indexOf(anchor.quote); at >= 0; at = text.indexOf(anchor.quote, at + 1)) {
    if (best === null || Math.abs(at - anchor.start) < Math.abs(best - anchor.start)) best = at;
  }
  return best === null ? null : placed(best, best + anchor.quote.length, anchor, text);
}
