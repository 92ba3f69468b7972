import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { basename } from 'node:path';
import { printedEndOf } from '@chancery/application';
import { writeDocx, type FlowCell, type OfficialDocument } from '@chancery/documents';
import { readPdfLines, type PdfLine, type PrintedPdf } from '@chancery/rendering';
import { InLibreOffice } from './in-libreoffice.js';
import { mixedDocument } from './mixed-report.js';
import { ownDocument } from './own-report.js';
import { plannedDocument, reportFiles } from './planned-document.js';
import { testRenderer } from './test-renderer.js';

const MM = 72 / 25.4;
const bare = (text: string): string => text.replace(/\s+/g, '');
const isNumber = (line: PdfLine): boolean => /^—\s*\d+\s*—$/.test(line.text.trim());
/** Words of heads of tables: they stand once more on every page, and which pages these are may differ. */
const headsOf = ({ flow }: OfficialDocument): string[] =>
  flow.blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap((row) => row.filter(({ heads }) => heads !== null).map((cell) => bare(cellText(cell))))
      : [],
  );
const cellText = ({ paragraphs }: FlowCell): string =>
  paragraphs
    .flat()
    .map(({ text }) => text)
    .join('');
/**
 * All words in their order, lines left out that are nothing but heads. Where cells stand beside each other lines of one
 * come between those of another wherever these break: then only which characters there are counts, and how often.
 */
const textOf = ({ lines }: PrintedPdf, heads: readonly string[]): string => {
  const isHead = (text: string): boolean => heads.reduce((rest, head) => rest.replaceAll(head, ''), text) === '';
  const text = lines.filter((line) => !isNumber(line)).map((line) => bare(line.text));
  const words = text.filter((line) => !isHead(line)).join('');
  return heads.length > 0 ? [...words].sort().join('') : words;
};

let service: Awaited<ReturnType<typeof testRenderer>>;
let office: InLibreOffice;
beforeAll(async () => {
  service = await testRenderer();
  office = new InLibreOffice(service.fontConfigFile);
}, 120_000);
afterAll(async () => {
  office.close();
  await service.close();
});

const documents: readonly (readonly [string, () => OfficialDocument | Promise<OfficialDocument>])[] = [
  ...reportFiles().map((file) => [basename(file), () => plannedDocument(file)] as const),
  ['a list, a picture and a table over pages', mixedDocument],
  // Lengths whose imprint stands on the last page of text, on the next one, and after a blank one.
  ...[1, 3, 9].map((length) => [`${length} long paragraphs`, () => ownDocument(length)] as const),
];

describe.each(documents)('%s', (_name, make) => {
  let document: OfficialDocument;
  let pdf: PrintedPdf;
  let docx: PrintedPdf | null;
  beforeAll(async () => {
    document = await make();
    const rendered = await service.renderer.renderPdf(document);
    pdf = await readPdfLines(rendered.pdf);
    docx = await office.print(await writeDocx(document, 'issued', printedEndOf(rendered, document)));
  }, 180_000);

  test('LibreOffice prints the DOCX on as many pages as the PDF has, one more or less', () => {
    if (docx === null) return; // on CI a missing LibreOffice has thrown
    expect(Math.abs(docx.pages - pdf.pages)).toBeLessThanOrEqual(1);
  });

  test('word for word the same', () => {
    if (docx === null) return;
    expect(textOf(docx, headsOf(document))).toBe(textOf(pdf, headsOf(document)));
  });

  test('署名 and date have text over them on their page', () => {
    if (docx === null) return;
    const date = docx.lines.findLastIndex((line) => bare(line.text) === bare(document.signedOn));
    const page = docx.lines[date]?.page ?? 0;
    expect(bare(docx.lines[date - 1]?.text ?? '')).toBe(document.issuer);
    expect([docx.lines[date - 1]?.page, docx.lines[date - 2]?.page]).toEqual([page, page]);
  });

  test('the imprint is the last thing, at the foot of an even last page', () => {
    if (docx === null) return;
    const { pages } = docx;
    expect(pages % 2).toBe(0);
    const foot = docx.lines.filter((line) => line.page === pages && !isNumber(line)).slice(-2);
    const wanted = [`抄送：${document.copies.join('，')}。`, `${document.printingOffice}${document.printedOn}印发`];
    expect(foot.map((line) => bare(line.text))).toEqual(wanted);
    // A baseline of 14 pt in a line of 28.95 pt over the type area's bottom.
    expect(Math.abs((foot[1]?.y ?? 0) / MM - (35 + 2.5))).toBeLessThan(1.5);
  });

  test('a number stands on each page with text, and on no other', () => {
    if (docx === null) return;
    const { lines } = docx;
    const isImprint = (line: PdfLine): boolean => /^抄送：|印发$/.test(bare(line.text));
    const withText = new Set(lines.filter((line) => !isNumber(line) && !isImprint(line)).map(({ page }) => page));
    expect(lines.filter(isNumber).map((line) => bare(line.text))).toEqual([...withText].map((page) => `—${page}—`));
    for (const number of lines.filter(isNumber)) {
      if (number.page % 2 === 1) expect(Math.abs(number.right - (184 * MM - 16))).toBeLessThan(6);
      else expect(Math.abs(number.x - (28 * MM + 16))).toBeLessThan(6);
    }
  });
});
