import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureConformance, type ConformanceReport } from '@chancery/conformance';
import { runTool } from '../rendering/debian-tool.js';
import { ownDocument } from '../rendering/own-report.js';
import { popplerLines, type PopplerLine } from '../rendering/poppler-lines.js';
import { testRenderer } from '../rendering/test-renderer.js';

// Another program with other code measures the same pages; it knows nothing of what `conformance` found.
const MM = 72 / 25.4;
const folder = mkdtempSync(join(tmpdir(), 'chancery-poppler-'));
const file = join(folder, 'document.pdf');
let service: Awaited<ReturnType<typeof testRenderer>>;
let report: ConformanceReport;
let lines: PopplerLine[] = [];
let isThere = false;

beforeAll(async () => {
  service = await testRenderer();
  const { pdf } = await service.renderer.renderPdf(ownDocument(7));
  writeFileSync(file, pdf);
  report = await measureConformance(pdf);
  const seen = popplerLines(file);
  isThere = seen !== null; // on CI a missing tool has thrown
  lines = seen?.lines ?? [];
}, 120_000);
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The value that `conformance` reports. @throws Error when it reports none. */
function measured(key: string, what: string): number {
  const found = report.elements.find((element) => element.key === key)?.measurements.find((m) => m.what === what);
  if (typeof found?.value !== 'number') throw new Error(`${key} has no ${what}`);
  return found.value;
}

const bare = (text: string): string => text.replace(/\s+/g, '');
const isNumber = (line: PopplerLine): boolean => /^—\d+—$/.test(bare(line.text));
const find = (words: RegExp): PopplerLine => {
  const line = lines.find((one) => words.test(bare(one.text)));
  if (!line) throw new Error(`poppler sees no ${words}`);
  return line;
};
const textOf = (page: number): PopplerLine[] => lines.filter((line) => line.page === page && !isNumber(line));

describe('poppler agrees with conformance', () => {
  test('on margins, width of the type area and pitch of lines', () => {
    if (!isThere) return;
    const page = textOf(2);
    expect(page).toHaveLength(22);
    const left = Math.min(...page.map((line) => line.left));
    const right = Math.max(...page.map((line) => line.right));
    expect(left / MM).toBeCloseTo(measured('bindingMargin', '订口'), 0);
    expect(Math.abs((right - left) / MM - measured('typeWidth', '版心宽'))).toBeLessThan(0.5);
    const pitch = ((page.at(-1)?.top ?? 0) - (page[0]?.top ?? 0)) / 21;
    expect(Math.abs(pitch - measured('linesPerPage', '行距'))).toBeLessThan(0.1);
    // 22 lines of this pitch from the reported top fill the 225 mm.
    expect(measured('topMargin', '天头') + (22 * pitch) / MM).toBeCloseTo(262, 0);
  });

  test('on the pitch of characters', () => {
    if (!isThere) return;
    const heading = find(/^（一）依法全面履行政府职能。$/);
    const count = [...bare(heading.text)].length;
    const pitch = (heading.right - heading.left) / (count - 0.5);
    // The last mark takes its own width, not the pitch: half a character is left open.
    expect(Math.abs(pitch - measured('charactersPerLine', '字距'))).toBeLessThan(0.7);
  });

  test('on head, title, sign-off and imprint', () => {
    if (!isThere) return;
    const middle = (line: PopplerLine): number => (line.left + line.right) / 2 / MM - (28 + 78);
    expect(middle(find(/^柳河县人民政府文件$/))).toBeCloseTo(measured('headMark', '居中偏差'), 0);
    expect(middle(find(/^法治政府建设情况报告$/))).toBeCloseTo(measured('title', '居中偏差'), 0);
    const date = find(/^2026年3月31日$/);
    expect((184 * MM - date.right) / 15.79).toBeCloseTo(measured('signoff', '日期右空'), 0);
    const printing = find(/2026年3月31日印发$/);
    expect((184 * MM - printing.right) / 16).toBeCloseTo(measured('printing', '右空'), 0);
    expect(printing.page % 2).toBe(0);
    expect(printing.page).toBe(report.pages);
  });

  test('on page numbers: where they stand and where there are none', () => {
    if (!isThere) return;
    const numbers = lines.filter(isNumber);
    const [odd, even] = [numbers.find((l) => l.page % 2 === 1), numbers.find((l) => l.page % 2 === 0)];
    expect((184 * MM - (odd?.right ?? 0)) / MM).toBeCloseTo(measured('pageNumberPlace', '单页码右空一字'), 0);
    expect(((even?.left ?? 0) - 28 * MM) / MM).toBeCloseTo(measured('pageNumberPlace', '双页码左空一字'), 0);
    for (let page = 1; page <= report.pages; page += 1) {
      const hasText = textOf(page).some((line) => !/^抄送|印发$/.test(bare(line.text)));
      expect(numbers.filter((line) => line.page === page)).toHaveLength(hasText ? 1 : 0);
    }
  });

  test('on the faces: each that pdffonts lists is embedded, and each stand-in is among them', () => {
    const table = runTool('pdffonts', file);
    if (table === null) return;
    const rows = table.trim().split('\n').slice(2);
    const names = rows.map((row) => row.replace(/^[A-Z]{6}\+/, '').split(/\s/)[0] ?? '');
    for (const row of rows) expect(row).toMatch(/Identity-H\s+yes yes yes/);
    const standIns = report.substitutions.map((line) => / 由 (\S+) 代替/.exec(line)?.[1] ?? '');
    expect(standIns.length).toBeGreaterThan(0);
    for (const name of standIns) expect(names).toContain(name);
  });
});
