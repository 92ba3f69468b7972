import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedEndOf } from '@chancery/application';
import { writeDocx } from '@chancery/documents';
import { readPdfLines, type PdfLine, type PrintedPdf } from '@chancery/rendering';
import { attachedDocument, MONTHS, officeName, shortlyAttachedDocument, WIDE_ROWS } from './attached-report.js';
import { InLibreOffice } from './in-libreoffice.js';
import { testRenderer } from './test-renderer.js';

const kept = process.env.CHANCERY_KEEP_RENDERED;
const MM = 72 / 25.4;
const bare = (text: string): string => text.replace(/\s+/g, '');
let service: Awaited<ReturnType<typeof testRenderer>>;
let printed: PrintedPdf;
let docx: PrintedPdf | null;

beforeAll(async () => {
  service = await testRenderer();
  const document = attachedDocument();
  const rendered = await service.renderer.renderPdf(document);
  const { pdf } = rendered;
  if (kept) writeFileSync(join(kept, 'attached.pdf'), pdf);
  printed = await readPdfLines(pdf);
  const office = new InLibreOffice(service.fontConfigFile);
  const file = await writeDocx(document, 'issued', printedEndOf(rendered, document));
  if (kept) writeFileSync(join(kept, 'attached.docx'), file);
  docx = await office.print(file);
  office.close();
}, 180_000);
afterAll(() => service.close());

const find = (words: RegExp): PdfLine => {
  const line = printed.lines.find((one) => words.test(bare(one.text)));
  if (!line) throw new Error(`no ${words} is printed`);
  return line;
};
const linesOf = (page: number): PdfLine[] => printed.lines.filter((line) => line.page === page);

describe('attachments with a text of their own', () => {
  test('are listed before the sign-off, with those that lie apart', () => {
    const list = printed.lines.map((line) => bare(line.text));
    const at = list.indexOf('附件：1.制度建设目录');
    expect(list.slice(at, at + 3)).toEqual([
      '附件：1.制度建设目录',
      '2.各执法队办案情况统计表',
      '3.典型案例选编（另附）',
    ]);
  });

  test('begin a page each: number at the left of the first line, title in the middle of the third', () => {
    for (const [label, title] of [
      ['附件1', '制度建设目录'],
      ['附件2', '各执法队办案情况统计表'],
    ] as const) {
      const line = find(new RegExp(`^${label}$`));
      const [first, second] = linesOf(line.page);
      expect([bare(first?.text ?? ''), bare(second?.text ?? '')]).toEqual([label, title]);
      expect(line.x / MM).toBeCloseTo(28, 0);
      // The second lies across, with its table.
      const width = label === '附件1' ? 156 : 225;
      expect(((second?.x ?? 0) + (second?.right ?? 0)) / 2 / MM).toBeCloseTo(28 + width / 2, 0);
      const pitch = (225 * MM) / 22;
      expect(Math.abs(line.y - (second?.y ?? 0) - 2 * pitch)).toBeLessThan(0.3 * pitch);
    }
  });

  test('stand before the imprint, which is at the foot of the even last page', () => {
    const imprint = find(/印发$/);
    expect([imprint.page, printed.pages % 2]).toEqual([printed.pages, 0]);
    expect(find(/^注：以上数据截至/).page).toBeLessThanOrEqual(printed.pages);
  });

  test('a table too wide for an upright page lies across, its head again on each page, the numbers where they always are', () => {
    const rows = Array.from({ length: WIDE_ROWS }, (_, i) => find(new RegExp(`^${officeName(i + 1)}\\d`)));
    const pages = [...new Set(rows.map((line) => line.page))];
    expect(pages.length).toBeGreaterThan(1);
    const heads = printed.lines.filter((line) => bare(line.text) === `单位${MONTHS.join('')}合计`);
    expect(heads.map((line) => line.page)).toEqual(pages);
    for (const page of pages) {
      const number = linesOf(page).find((line) => /^—\d+—$/.test(bare(line.text)));
      expect(number).toBeDefined();
      const upright = printed.lines.find(
        (line) => line.page % 2 === page % 2 && line.page < (pages[0] ?? 0) && /^—\d+—$/.test(bare(line.text)),
      );
      expect(Math.abs((number?.y ?? 0) - (upright?.y ?? 0))).toBeLessThan(1.5);
      const edge = page % 2 === 1 ? 'right' : 'x';
      expect(Math.abs((number?.[edge] ?? 0) - (upright?.[edge] ?? 0))).toBeLessThan(1.5);
    }
  });

  test('the DOCX in LibreOffice: about as many pages, the same words, the table on lying pages', () => {
    if (docx === null) return; // on CI a missing LibreOffice has thrown
    expect(Math.abs(docx.pages - printed.pages)).toBeLessThanOrEqual(1);
    const words = ({ lines }: PrintedPdf): string[] => {
      const text = lines.map((line) => bare(line.text)).filter((line) => !/^—\d+—$/.test(line));
      // The head stands again on every page.
      return text.filter((line) => line !== `单位${MONTHS.join('')}合计`);
    };
    // Another program breaks the lines of a cell elsewhere: every character is there, as often.
    const characters = (one: PrintedPdf): string => [...words(one).join('')].sort().join('');
    expect(characters(docx)).toBe(characters(printed));
    const row = docx.lines.find((line) => bare(line.text).startsWith(officeName(1)));
    expect((row?.right ?? 0) / MM).toBeGreaterThan(210);
    expect(
      docx.lines
        .filter((line) => line.page === docx?.pages)
        .map((line) => bare(line.text))
        .at(-1),
    ).toMatch(/印发$/);
  });

  test('a short one at the end leaves the imprint its place on the same page, in the DOCX too', async () => {
    const document = shortlyAttachedDocument();
    const rendered = await service.renderer.renderPdf(document);
    expect([rendered.pages, rendered.imprintAlone]).toEqual([4, false]);
    const office = new InLibreOffice(service.fontConfigFile);
    const copy = await office.print(await writeDocx(document, 'issued', printedEndOf(rendered, document)));
    office.close();
    if (copy === null) return; // on CI a missing LibreOffice has thrown
    expect(copy.pages).toBe(rendered.pages);
    expect(copy.lines.filter((line) => line.page === 4).map((line) => bare(line.text))).toEqual(
      expect.arrayContaining(['县政府规章制度第24件。', expect.stringMatching(/印发$/)]),
    );
  }, 120_000);
});
