import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { degrees, PDFDict, PDFDocument, PDFHexString, PDFName, PDFStream, StandardFonts } from 'pdf-lib';
import { measureConformance } from '@chancery/conformance';
import { ownDocument } from '../rendering/own-report.js';
import { testRenderer } from '../rendering/test-renderer.js';

// A printed file is changed afterwards, by a library that knows nothing of how it was made: what is broken is named.
const MM = 72 / 25.4;
let service: Awaited<ReturnType<typeof testRenderer>>;
let printed: Uint8Array;

beforeAll(async () => {
  service = await testRenderer();
  ({ pdf: printed } = await service.renderer.renderPdf(ownDocument(7)));
}, 120_000);
afterAll(() => service.close());

async function notMet(edit: (pdf: PDFDocument) => unknown): Promise<string[]> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  await edit(pdf);
  const { elements } = await measureConformance(await pdf.save({ useObjectStreams: false }));
  return elements.filter(({ verdict }) => verdict === 'notMet').map(({ key }) => key);
}

/** Every dictionary of the file that has such an entry. */
function dictionariesWith(pdf: PDFDocument, key: string): PDFDict[] {
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const dictionary = object instanceof PDFStream ? object.dict : object;
    return dictionary instanceof PDFDict && dictionary.has(PDFName.of(key)) ? [dictionary] : [];
  });
}

function without(pdf: PDFDocument, key: string): void {
  const found = dictionariesWith(pdf, key);
  if (found.length === 0) throw new Error(`the file has no ${key}`);
  for (const dictionary of found) dictionary.delete(PDFName.of(key));
}

const information = (pdf: PDFDocument): PDFDict => pdf.context.lookup(pdf.context.trailerInfo.Info) as PDFDict;

test('the file as it was printed, written again by the other library, is met', async () => {
  expect(await notMet(() => undefined)).toEqual([]);
}, 60_000);

describe('a file that was changed afterwards', () => {
  test.each<[string, string, (pdf: PDFDocument) => unknown]>([
    ['a page of American size', 'paper', (pdf) => pdf.getPage(1).setSize(612, 792)],
    ['a page 4 mm lower', 'topMargin', (pdf) => pdf.getPage(1).translateContent(0, -4 * MM)],
    ['a page 3 mm to the right', 'bindingMargin', (pdf) => pdf.getPage(1).translateContent(3 * MM, 0)],
    ['a page shrunk to 97 %', 'linesPerPage', (pdf) => pdf.getPages().forEach((page) => page.scaleContent(0.97, 0.97))],
    ['type shrunk to 97 %', 'bodySize', (pdf) => pdf.getPages().forEach((page) => page.scaleContent(0.97, 0.97))],
    ['a page turned by a quarter', 'pageNumberPresence', (pdf) => pdf.getPage(1).setRotation(degrees(90))],
    ['the page with the imprint taken out', 'imprintPlace', (pdf) => pdf.removePage(pdf.getPageCount() - 1)],
    ['a page of text taken out', 'pageNumberPresence', (pdf) => pdf.removePage(1)],
    [
      'two pages in the other order',
      'pageNumberPresence',
      async (pdf) => {
        const [page] = await pdf.copyPages(pdf, [1]);
        pdf.removePage(1);
        if (page) pdf.insertPage(2, page);
      },
    ],
    ['an empty page behind', 'imprintPlace', (pdf) => pdf.addPage([210 * MM, 297 * MM])],
    [
      'a stamp in the margin',
      'insideTypeArea',
      async (pdf) => {
        const font = await pdf.embedFont(StandardFonts.Helvetica);
        pdf.getPage(1).drawText('RECEIVED', { x: 40, y: 800, size: 12, font });
      },
    ],
    [
      'words in a face that is not in the file',
      'embeddedFonts',
      async (pdf) => {
        const font = await pdf.embedFont(StandardFonts.Helvetica);
        pdf.getPage(1).drawText('OK', { x: 100, y: 400, size: 16, font });
      },
    ],
    ['faces taken out of the file', 'embeddedFonts', (pdf) => without(pdf, 'FontFile2')],
    ['no table of characters', 'extractableText', (pdf) => without(pdf, 'ToUnicode')],
    ['no tags', 'tags', (pdf) => (without(pdf, 'StructTreeRoot'), without(pdf, 'MarkInfo'))],
    ['no language', 'language', (pdf) => pdf.catalog.delete(PDFName.of('Lang'))],
    ['no bookmarks', 'bookmarks', (pdf) => pdf.catalog.delete(PDFName.of('Outlines'))],
    [
      'another title in its properties',
      'documentTitle',
      (pdf) => information(pdf).set(PDFName.of('Title'), PDFHexString.fromText('新建文档')),
    ],
    [
      'a person as author',
      'author',
      (pdf) => information(pdf).set(PDFName.of('Author'), PDFHexString.fromText('王小明')),
    ],
  ])('%s: %s is not met', async (_name, element, edit) => expect(await notMet(edit)).toContain(element), 60_000);
});
