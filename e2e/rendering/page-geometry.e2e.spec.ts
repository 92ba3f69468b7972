import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPdfLines, type PdfLine } from '@chancery/rendering';
import type { OfficialDocument } from '@chancery/documents';
import { runTool } from './debian-tool.js';
import { ownDocument } from './own-report.js';
import { popplerLines } from './poppler-lines.js';
import { testRenderer } from './test-renderer.js';

const MM = 72 / 25.4;
const LINE = (225 * MM) / 22;
const folder = mkdtempSync(join(tmpdir(), 'chancery-geometry-'));
let service: Awaited<ReturnType<typeof testRenderer>>;

beforeAll(async () => {
  service = await testRenderer();
}, 120_000);
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

const isNumber = (line: { text: string }): boolean => /^—\s*\d+\s*—$/.test(line.text.trim());
const isImprint = (text: string): boolean => /^抄送：|印发$/.test(text);
const bare = (text: string): string => text.replace(/\s+/g, '');

async function rendered(document: OfficialDocument): Promise<{ pages: number; lines: PdfLine[]; file: string }> {
  const { pdf } = await service.renderer.renderPdf(document);
  const file = join(folder, 'document.pdf');
  writeFileSync(file, pdf);
  return { ...(await readPdfLines(pdf)), file };
}

describe('a page of text (GB/T 9704-2012, 5.2)', () => {
  test('A4, text from 28 mm to 184 mm, the first line at 37 mm, 22 lines at 28.99 pt', async () => {
    const { lines, file, pages } = await rendered(ownDocument(7));
    const full = [...Array(pages).keys()]
      .map((i) => lines.filter((l) => l.page === i + 1 && !isNumber(l)))
      .find((page) => page.length === 22);
    expect(full).toBeDefined();
    const page = full ?? [];
    const baselines = page.map((l) => l.y);
    for (let i = 1; i < 22; i += 1)
      expect(Math.abs((baselines[i - 1] ?? 0) - (baselines[i] ?? 0) - LINE)).toBeLessThan(0.75);
    expect(((baselines[0] ?? 0) - (baselines[21] ?? 0)) / 21).toBeGreaterThan(28.99 - 0.15);
    expect(((baselines[0] ?? 0) - (baselines[21] ?? 0)) / 21).toBeLessThan(28.99 + 0.15);
    // An em box of 16 pt stands in the middle of its line; its baseline is 0.88 em under its top.
    const lineTop = 297 * MM - ((baselines[0] ?? 0) + 0.88 * 16 + (LINE - 16) / 2);
    expect(Math.abs(lineTop / MM - 37)).toBeLessThan(1);

    const seen = popplerLines(file);
    if (seen === null) return; // the tool is missing here; on CI that has thrown
    expect(Math.round(seen.size.width / MM)).toBe(210);
    expect(Math.round(seen.size.height / MM)).toBe(297);
    const text = seen.lines.filter((l) => l.page === page[0]?.page && !isNumber(l));
    expect(text).toHaveLength(22);
    expect(Math.abs(Math.min(...text.map((l) => l.left)) / MM - 28)).toBeLessThan(1);
    expect(Math.max(...text.map((l) => l.right)) / MM).toBeLessThan(184.5);
    // Chromium sets each baseline on a whole CSS pixel: single steps differ by less than one (0.75 pt), the mean does not.
    const steps = text.slice(1).map((l, i) => l.top - (text[i]?.top ?? 0));
    expect(Math.abs(steps.reduce((a, b) => a + b, 0) / steps.length - 28.99)).toBeLessThan(0.05);
    for (const step of steps) expect(Math.abs(step - 28.99)).toBeLessThan(0.75);
  }, 60_000);

  test('every face is embedded, none as Type 3', async () => {
    const { file } = await rendered(ownDocument(1));
    const report = runTool('pdffonts', file);
    if (report === null) return;
    const fonts = report.trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      expect(font).not.toContain('Type 3');
      expect(font).toMatch(/Identity-H\s+yes yes yes/);
    }
  }, 60_000);
});

// Lengths that end on odd and even pages, with and without room for the imprint.
describe.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('a report with %d long paragraphs', (length) => {
  let pages = 0;
  let lines: PdfLine[] = [];
  beforeAll(async () => {
    ({ pages, lines } = await rendered(ownDocument(length)));
  }, 60_000);
  const on = (page: number) => lines.filter((l) => l.page === page);

  test('the imprint is the last thing on an even last page, at the type area’s bottom', () => {
    expect(pages % 2).toBe(0);
    const last = on(pages)
      .filter((l) => !isNumber(l))
      .slice(-2);
    expect(last.map((l) => bare(l.text))).toEqual(['抄送：县委依法治县办。', '柳河县人民政府办公室2026年3月31日印发']);
    expect((last[1]?.y ?? 0) / MM).toBeGreaterThan(35);
    expect((last[1]?.y ?? 0) / MM).toBeLessThan(35 + 10);
    expect(lines.filter((l) => isImprint(bare(l.text)))).toHaveLength(2);
  });

  test('numbers stand outside, 7 mm under the text, and none where the imprint is alone', () => {
    for (let page = 1; page <= pages; page += 1) {
      const [number] = on(page).filter(isNumber);
      const text = on(page).filter((l) => !isNumber(l) && !isImprint(bare(l.text)));
      expect(number !== undefined).toBe(text.length > 0);
      if (!number) continue;
      expect(bare(number.text)).toBe(`—${page}—`);
      if (page % 2 === 1) expect(Math.abs(number.right - (184 * MM - 16))).toBeLessThan(3);
      else expect(Math.abs(number.x - (28 * MM + 16))).toBeLessThan(3);
      // The dash is drawn at a third of an em above the baseline.
      expect(Math.abs((number.y + 14 / 3) / MM - (35 - 7))).toBeLessThan(1);
    }
  });

  test('the sign-off has text of the body on its page', () => {
    const at = lines.findIndex((l) => bare(l.text) === '2026年3月31日');
    const page = lines[at]?.page ?? 0;
    expect(bare(lines[at - 1]?.text ?? '')).toBe('柳河县人民政府');
    expect(lines[at - 1]?.page).toBe(page);
    expect(lines[at - 2]?.page).toBe(page);
    expect(bare(lines[at + 1]?.text ?? '')).toBe('（此件公开发布）');
  });
});

describe('the frame', () => {
  const ORDER = [
    '特急',
    '柳河县人民政府文件',
    /柳政发〔2026〕3号/,
    '柳河县人民政府2025年度',
    '法治政府建设情况报告',
    '县委、县人大常委会：',
    /^全年第1项/,
  ];

  test('head, number, title, addressees and body stand in this order; upward with the signer', async () => {
    const { lines } = await rendered(ownDocument(1, { upward: true, urgency: '特急' }));
    const texts = lines.slice(0, ORDER.length).map((l) => bare(l.text));
    ORDER.forEach((wanted, i) => {
      if (typeof wanted === 'string') expect(texts[i]).toBe(wanted);
      else expect(texts[i]).toMatch(wanted);
    });
    expect(texts[2]).toBe('柳政发〔2026〕3号签发人：周慧敏');
    const number = lines[2];
    expect(Math.abs((number?.x ?? 0) - (28 * MM + 16))).toBeLessThan(3);
    expect(Math.abs((number?.right ?? 0) - (184 * MM - 16))).toBeLessThan(3);
  }, 60_000);

  test('a plain layout has neither head nor imprint', async () => {
    const { lines } = await rendered(ownDocument(1, { layout: 'plain' }));
    const texts = lines.map((l) => bare(l.text));
    expect(texts[0]).toBe('柳河县人民政府2025年度');
    expect(texts.some((t) => isImprint(t) || t === '柳河县人民政府文件')).toBe(false);
  }, 60_000);

  test('a wrapped attachment stands under the first character of its name', async () => {
    const attachments = [
      '目录',
      '柳河县2025年度行政规范性文件制定、修改、废止和备案审查情况以及行政复议、行政应诉案件统计表',
    ];
    const { lines } = await rendered(ownDocument(1, { attachments }));
    const at = lines.findIndex((l) => bare(l.text).startsWith('2.'));
    const [first, wrapped] = [lines[at - 1], lines[at + 1]];
    expect(bare(first?.text ?? '')).toBe('附件：1.目录');
    expect(lines[at]?.x).toBeCloseTo((first?.x ?? 0) + 3 * 15.79, 0);
    expect((wrapped?.x ?? 0) - (lines[at]?.x ?? 0)).toBeGreaterThan(8);
    expect((wrapped?.x ?? 0) - (lines[at]?.x ?? 0)).toBeLessThan(18);
  }, 60_000);

  test('long names and lists keep the imprint in its place and the date in one piece', async () => {
    const office = '柳河黎族苗族土家族侗族自治县行政审批服务管理局';
    const { lines, pages } = await rendered(
      ownDocument(2, {
        issuer: office,
        headMark: `${office}文件`,
        printingOffice: `${office}办公室`,
        copies: Array.from({ length: 14 }, (_, i) => `柳河县第${i + 1}镇人民政府`),
      }),
    );
    expect(pages % 2).toBe(0);
    const last = lines.filter((l) => l.page === pages && !isNumber(l)).at(-1);
    expect(bare(last?.text ?? '')).toMatch(/2026年3月31日印发$/);
    expect((last?.y ?? 0) / MM).toBeGreaterThan(35);
    expect(Math.max(...lines.map((l) => l.right)) / MM).toBeLessThan(184.5);
  }, 60_000);
});
