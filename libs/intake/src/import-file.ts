import type { Outcome } from '@chancery/domain';
import { readDocx } from './docx/read-docx.js';
import { MOST_FILE_BYTES } from './docx/package/limits.js';
import { readHtml } from './html/read-html.js';
import type { HeadingChoices } from './headings/heading-choice.js';
import { importSource } from './import-source.js';
import type { Imported } from './imported.js';
import { refuse, RefusedFile } from './refuse.js';
import { sourceKind, type SourceKind } from './source-kind.js';
import type { Decisions } from './source/revision.js';
import { textSource } from './source/source.js';
import { decodeText } from './text/decode-text.js';

export interface ImportOptions {
  /** Leaves the width of marks, and blanks inside lines, as in the source. */
  readonly keepMarks?: boolean;
  /** What a person has decided about tracked changes and comments, by their ids. */
  readonly decisions?: Decisions;
  /** Automatic changes that a person has taken back, by `changeId`. */
  readonly undone?: readonly string[];
  /** Paragraphs of which a person has said whether they are headings. */
  readonly headings?: HeadingChoices;
}

/**
 * From bytes to clean structure. Pure: the same bytes give the same result, nothing is fetched or written. Old files
 * (DOC, WPS) have to be converted before: `convertOldWord`.
 * @param name decides between text and HTML; what the bytes are decides everything else
 */
export function importFile(name: string, data: Uint8Array, options: ImportOptions = {}): Outcome<Imported> {
  if (data.byteLength === 0) return refuse('FILE_EMPTY');
  if (data.byteLength > MOST_FILE_BYTES) return refuse('FILE_TOO_LARGE');
  try {
    return importSource(readSource(sourceKind(name, data), data, options.decisions ?? {}), options);
  } catch (error) {
    if (error instanceof RefusedFile) return refuse(error.code, error.found);
    throw error;
  }
}

/** What was pasted: the clipboard's HTML, from Word, WPS or a web page. */
export function importPasted(html: string, options: ImportOptions = {}): Outcome<Imported> {
  return importFile('pasted.html', new TextEncoder().encode(html), options);
}

function readSource(kind: SourceKind, data: Uint8Array, decisions: Decisions) {
  switch (kind) {
    case 'docx':
      return readDocx(data, decisions);
    case 'html':
      return readHtml(decodeText(data, true));
    case 'text':
      return textSource(decodeText(data, false));
    case 'oldWord':
      throw new RefusedFile('FILE_TYPE_OLD');
  }
}
