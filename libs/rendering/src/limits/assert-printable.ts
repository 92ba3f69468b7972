import { CannotPrint } from '@chancery/application';
import { blockText, type OfficialDocument } from '@chancery/documents';
import type { GlyphBook } from '../fonts/glyph-book.js';

/** Pages beyond which no report goes; the browser would take minutes and gigabytes over them. */
const MOST_PAGES = 2_000;
const CHARACTERS_PER_LINE = 28;
const LINES_PER_PAGE = 22;
/** A row of a table takes a line at least. */
const rowsOf = (block: OfficialDocument['flow']['blocks'][number]): number =>
  block.kind === 'table' ? block.rows.length : 0;

/** Pages that a document takes at least, counted without printing it. */
export function fewestPages({ flow }: Pick<OfficialDocument, 'flow'>): number {
  const lines = flow.blocks.reduce(
    (sum, block) =>
      sum +
      Math.max(rowsOf(block), block.kind === 'table' ? 0 : Math.ceil(blockText(block).length / CHARACTERS_PER_LINE)),
    0,
  );
  return Math.ceil(lines / LINES_PER_PAGE);
}

/** Everything of a document that gets printed. */
function wordsOf(document: OfficialDocument): string {
  const { headMark, documentNumber, signerName, urgency, title, issuer, signedOn, note, printingOffice } = document;
  const frame = [headMark, documentNumber, signerName, urgency, title, issuer, signedOn, note, printingOffice];
  const lists = [...document.addressees, ...document.attachments, ...document.copies];
  return [...frame, ...lists, ...document.flow.blocks.map(blockText)].join('');
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Refuses, before the browser is asked, what it could not print as it is written.
 * @throws CannotPrint that names the number of pages, or each character without a glyph and the words around the first
 */
export function assertPrintable(document: OfficialDocument, glyphs: GlyphBook): void {
  const pages = fewestPages(document);
  if (pages > MOST_PAGES) {
    throw new CannotPrint(
      'TOO_LONG_TO_PRINT',
      `正文至少要排 ${pages.toLocaleString('en')} 页,最多能排 ${MOST_PAGES.toLocaleString('en')} 页。请核对正文是否误粘贴,或分册印发。`,
    );
  }
  const words = wordsOf(document);
  const missing = glyphs.missing(words);
  const [first] = missing;
  if (first === undefined) return;
  const at = words.indexOf(first);
  const around = words.slice(Math.max(0, at - 8), at + first.length + 8);
  const named = missing
    .slice(0, 10)
    .map((character) => `“${character}”(${codeOf(character)})`)
    .join('、');
  throw new CannotPrint(
    'GLYPH_MISSING',
    `本机没有能排印 ${named} 的字体,见“…${around}…”。请改用其他字,或由系统管理员在字体目录(CHANCERY_FONTS)中放入含有该字的字体。`,
  );
}
