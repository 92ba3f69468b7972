import { SOFT_RETURN, endsSentence } from '../../draft/characters.js';
import type { Edit } from '../../draft/change.js';
import { trimBlanks } from '../../draft/lines.js';
import { readOrdinal } from '../../headings/read-ordinal.js';

/**
 * A soft return breaks a line only. After the end of a sentence, after a heading or before a number it was meant as a
 * paragraph's end (text pasted from web pages comes so); elsewhere the words go on.
 */
export function aSoftReturnInsideASentenceIsNone(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const line of sections(text)) {
    line.parts.forEach((part, i) => {
      const next = line.parts[i + 1];
      if (!next) return;
      const before = trimBlanks(part.words);
      const after = trimBlanks(next.words);
      const isBreak = before === '' || after === '' || endsSentence(before) || isNumbered(before) || isNumbered(after);
      edits.push({ kind: 'layout', start: part.end, end: part.end + 1, after: isBreak ? '\n' : '' });
    });
  }
  return edits;
}

const isNumbered = (words: string): boolean => readOrdinal(words, 0) !== null;

interface Part {
  readonly words: string;
  readonly end: number;
}

/** Lines that hold soft returns, cut at them. */
function* sections(text: string): Generator<{ parts: Part[] }> {
  if (!text.includes(SOFT_RETURN)) return;
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.includes(SOFT_RETURN)) {
      let at = start;
      const parts = line.split(SOFT_RETURN).map((words) => {
        const end = at + words.length;
        at = end + 1;
        return { words, end };
      });
      yield { parts };
    }
    start += line.length + 1;
  }
}
