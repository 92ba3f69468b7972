import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { flowText, writeDocx, type OfficialDocument } from '@chancery/documents';
import { paragraphsOfLines, type PdfLine } from '@chancery/rendering';
import { testFonts } from '../support/test-browser.js';
import { InLibreOffice } from './in-libreoffice.js';
import { ownDocument } from './own-report.js';

const MM = 72 / 25.4;
const bare = (text: string): string => text.replace(/\s+/g, '');
const isNumber = (line: PdfLine): boolean => /^—\s*\d+\s*—$/.test(line.text.trim());

let office: InLibreOffice;
beforeAll(async () => {
  office = new InLibreOffice((await testFonts()).configFile);
}, 120_000);
afterAll(() => office.close());

const printed = async (document: OfficialDocument) => office.print(await writeDocx(document, 'issued'));

describe('the DOCX as LibreOffice prints it', () => {
  test('the body is the flow, 22 lines to a full page, from the same edges as the PDF', async () => {
    const document = ownDocument(7);
    const seen = await printed(document);
    if (seen === null) return;
    const paragraphs = paragraphsOfLines(seen.lines);
    const wanted = flowText(document.flow).split('\n').map(bare);
    const start = paragraphs.indexOf(wanted[0] ?? '');
    expect(paragraphs.slice(start, start + wanted.length)).toEqual(wanted);
    const onPages = [...Array(seen.pages).keys()].map((i) =>
      seen.lines.filter((l) => l.page === i + 1 && !isNumber(l)),
    );
    const full = onPages.find((page) => page.length === 22) ?? [];
    expect(full).toHaveLength(22);
    expect(Math.abs(Math.min(...full.map((l) => l.x)) / MM - 28)).toBeLessThan(1);
    expect(((full[0]?.y ?? 0) - (full[21]?.y ?? 0)) / 21).toBeCloseTo(28.95, 1);
  }, 180_000);

  test('head, number with signer, title and body in order; imprint at the foot; sign-off not alone', async () => {
    const seen = await printed(ownDocument(3, { upward: true, urgency: '特急' }));
    if (seen === null) return;
    const { lines, pages } = seen;
    expect(lines.slice(0, 6).map((l) => bare(l.text))).toEqual([
      '特急',
      '柳河县人民政府文件',
      '柳政发〔2026〕3号签发人：周慧敏',
      '柳河县人民政府2025年度',
      '法治政府建设情况报告',
      '县委、县人大常委会：',
    ]);
    const foot = lines.filter((l) => l.page === pages && !isNumber(l)).slice(-2);
    expect(foot.map((l) => bare(l.text))).toEqual(['抄送：县委依法治县办。', '柳河县人民政府办公室2026年3月31日印发']);
    expect(Math.abs((foot[1]?.y ?? 0) / MM - 38)).toBeLessThan(3);
    const date = lines.findIndex((l) => bare(l.text) === '2026年3月31日');
    expect(lines[date - 2]?.page).toBe(lines[date]?.page);
    expect(bare(lines[date - 1]?.text ?? '')).toBe('柳河县人民政府');
  }, 180_000);
});
