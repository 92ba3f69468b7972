import { CELL_MARK, CELL_PARAGRAPH_MARK } from '../../draft/characters.js';
import type { Edit } from '../../draft/change.js';

/** Zero-width characters, byte order mark, soft hyphen, direction marks, controls; not tab and line breaks. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What nobody sees and no writer prints the same way is left out (schema of printable text, libs/documents). */
export function controlCharactersAreNotWords(text: string, hasTables: boolean): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: unit, index } of text.matchAll(INVISIBLE)) {
    if (hasTables && (unit === CELL_MARK || unit === CELL_PARAGRAPH_MARK)) continue;
    edits.push({ kind: 'invisible', start: index, end: index + unit.length, after: '' });
  }
  return edits;
}
