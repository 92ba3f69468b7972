import { blockText, cellText, partsOfFlow, type Flow, type FlowContent } from '@chancery/documents';
import { bodyLines, isInTypeArea, paragraphsOfLines, type PdfLine } from './read-pdf.js';

const bare = (text: string): string => text.replace(/\s+/g, '');
const isWords = (block: FlowContent): boolean => block.kind === 'heading' || block.kind === 'body';

function lost(number: number, text: string, got: string): Error {
  return new Error(`排版后的正文与稿件不符:第 ${number} 段“${text.slice(0, 30)}”在 PDF 中为“${got.slice(0, 30)}”`);
}

/**
 * Fails rather than hand out a document that lost words on the way to paper.
 * @throws Error naming the first paragraph or table that is not there as it should be.
 */
export function assertBodyIsThere(lines: readonly PdfLine[], flow: Flow): void {
  const { body, attachments } = partsOfFlow(flow);
  assertContent(lines, body);
  const text = lines.filter(isInTypeArea);
  const openings = text.filter((line, i) => OPENING.test(bare(line.text)) && text[i - 1]?.page !== line.page);
  for (const [i, { title, blocks }] of attachments.entries()) {
    const opening = openings[i];
    const end = openings[i + 1]?.page ?? Infinity;
    const its = lines.filter((line) => opening && line.page >= opening.page && line.page < end);
    const printed = bare(bodyLines(its).join(''));
    const start = bare(`${opening?.text}${title.text}`);
    if (!printed.startsWith(start)) throw lost(i + 1, `附件：${title.text}`, printed.slice(0, 30));
    assertContent(its, blocks);
  }
}

/** 附件 and its number, alone on the first line of a page (GB/T 9704-2012, 7.3.8). */
const OPENING = /^附件\d*$/;

function assertContent(lines: readonly PdfLine[], blocks: readonly FlowContent[]): void {
  if (blocks.every(isWords)) assertParagraphs(paragraphsOfLines(lines), blocks);
  else assertBlocks(bare(bodyLines(lines).join('')), blocks);
}

/** Text alone: every paragraph is one paragraph in print, and in the same order. */
function assertParagraphs(printed: readonly string[], blocks: readonly FlowContent[]): void {
  if (blocks.length === 0) return;
  const wanted = blocks.map((block) => bare(blockText(block)));
  const start = printed.indexOf(wanted[0] ?? '');
  const got = printed.slice(start, start + wanted.length);
  const wrong = start < 0 ? 0 : wanted.findIndex((text, i) => text !== got[i]);
  if (wrong >= 0) throw lost(wrong + 1, wanted[wrong] ?? '', got[wrong] ?? '');
}

/** What is printed of a table or a picture, its cells in no order: they stand side by side and wrap in columns. */
function wordsBetween(block: FlowContent): string {
  if (block.kind === 'image') return bare(block.caption?.text ?? '');
  return block.kind === 'table' ? bare((block.caption?.text ?? '') + block.rows.flat().map(cellText).join('')) : '';
}

/** Whether `printed` has every character of `wanted`, as often; a header that stands again may add some. */
function hasAll(printed: string, wanted: string): boolean {
  const counts = new Map<string, number>();
  for (const character of printed) counts.set(character, (counts.get(character) ?? 0) + 1);
  for (const character of wanted) {
    const left = (counts.get(character) ?? 0) - 1;
    if (left < 0) return false;
    counts.set(character, left);
  }
  return true;
}

/** With tables and pictures: paragraphs in order, letter by letter, and between them every letter of what stands there. */
function assertBlocks(printed: string, blocks: readonly FlowContent[]): void {
  let at = 0;
  let between = '';
  let isFirst = true;
  for (const [i, block] of blocks.entries()) {
    if (!isWords(block)) {
      between += wordsBetween(block);
      continue;
    }
    const text = bare(blockText(block));
    // The words of a paragraph may stand in a table before it, too: then a later place is meant.
    let found = printed.indexOf(text, at + between.length);
    while (found >= 0 && !hasAll(printed.slice(at, found), between)) found = printed.indexOf(text, found + 1);
    // Nothing but what belongs there may stand between two paragraphs.
    const isClose = isFirst || between !== '' || found === at;
    if (found < 0 || !isClose) throw lost(i + 1, text, printed.slice(at, at + 30));
    at = found + text.length;
    between = '';
    isFirst = false;
  }
  if (!hasAll(printed.slice(at), between)) throw lost(blocks.length, between, printed.slice(at, at + 30));
}
