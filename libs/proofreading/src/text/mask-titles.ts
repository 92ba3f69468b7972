/** Stands for one unit inside title marks: no reader of numbers, lists or clauses takes it for anything. */
const MASK = '\ufffc';

/** No title of a document is longer; a mark left open must not swallow the paragraph. */
const LONGEST_TITLE = 200;

/**
 * The folded text with the words inside 《》 blanked, length kept: numbers, marks and conjunctions there belong to a
 * name. A title mark that is not closed in its paragraph blanks nothing.
 */
export function maskTitles(folded: string): string {
  const pieces: string[] = [];
  let kept = 0;
  let depth = 0;
  let opened = -1;
  for (let at = 0; at < folded.length; at += 1) {
    const char = folded[at];
    if (char === '\n' || (depth > 0 && at - opened > LONGEST_TITLE)) depth = 0;
    else if (char === '《') {
      if (depth === 0) opened = at;
      depth += 1;
    } else if (char === '》' && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      pieces.push(folded.slice(kept, opened + 1), MASK.repeat(at - opened - 1));
      kept = at;
    }
  }
  pieces.push(folded.slice(kept));
  return pieces.join('');
}
