import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { writeDocx, type OfficialDocument } from '@chancery/documents';
import { readPdfLines, type PdfLine } from '@chancery/rendering';
import { runTool } from './debian-tool.js';
import { departmentName, mixedDocument } from './mixed-report.js';
import { testRenderer } from './test-renderer.js';

const MM = 72 / 25.4;
const kept = process.env.CHANCERY_KEEP_RENDERED;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'chancery-mixed-'));
const bare = (text: string): string => text.replace(/\s+/g, '');
const isNumber = (line: PdfLine): boolean => /^—\s*\d+\s*—$/.test(line.text.trim());
let service: Awaited<ReturnType<typeof testRenderer>>;
let document: OfficialDocument;

beforeAll(async () => {
  service = await testRenderer();
  document = await mixedDocument();
  process.env.FONTCONFIG_FILE = service.fontConfigFile;
}, 120_000);
afterAll(async () => {
  delete process.env.FONTCONFIG_FILE;
  await service.close();
  if (!kept) rmSync(folder, { recursive: true, force: true });
});

/** What holds of the pages, whoever printed them. */
function expectPages({ pages, lines }: { pages: number; lines: readonly PdfLine[] }): void {
  const body = lines.filter((line) => !isNumber(line));
  const text = body.map((line) => bare(line.text));
  const at = (part: string): number => text.findIndex((line) => line.includes(part));
  const order = ['1.行政复议情况', '（1）畅通', '（2）规范', '（3）加强', '图1', '表1', '以上数据截至'].map(at);
  expect(order).not.toContain(-1);
  expect([...order].sort((a, b) => a - b)).toEqual(order);
  const pageOf = (part: string): number => body[at(part)]?.page ?? 0;
  const rows = Array.from({ length: 30 }, (_, i) => i + 1);
  for (const n of rows) expect(text.filter((line) => line.includes(departmentName(n)))).toHaveLength(1);
  // A row's cells stand in one line.
  for (const n of rows) expect(text.join('\n')).toContain(`${departmentName(n)}${999 + n}${1_999 + n}`);
  const tablePages = [...new Set(rows.map((n) => pageOf(departmentName(n))))];
  expect(tablePages.length).toBeGreaterThan(1);
  // The header stands on every page that the table is on.
  const headers = body.filter((line) => bare(line.text) === '受理办结').map((line) => line.page);
  expect(headers).toEqual(tablePages);
  // Nothing leaves the type area.
  for (const line of body) {
    expect([line.text, line.x / MM > 27.4, line.right / MM < 184.6, line.y / MM > 34]).toEqual([
      line.text,
      true,
      true,
      true,
    ]);
  }
  // The picture is 100 mm wide and 56 mm high: so much room is over its caption.
  const caption = body[at('图1')];
  const above = body[at('图1') - 1];
  const top = above?.page === caption?.page ? (above?.y ?? 0) : (297 - 37) * MM;
  expect((top - (caption?.y ?? 0)) / MM).toBeGreaterThan(56);
  expect(pages).toBeGreaterThanOrEqual(4);
  expect(pages).toBeLessThanOrEqual(6);
}

describe('a report with a list, a picture and a table of thirty rows', () => {
  test('as PDF', async () => {
    const { pdf } = await service.renderer.renderPdf(document);
    writeFileSync(join(folder, 'original.pdf'), pdf);
    expectPages(await readPdfLines(pdf));
    const images = runTool('pdfimages', '-list', join(folder, 'original.pdf'));
    if (images !== null) expect(images).toMatch(/image\s+640\s+360/);
  }, 120_000);

  test('as DOCX in LibreOffice', async () => {
    const docx = join(folder, 'mixed.docx');
    const data = await writeDocx(document, 'issued');
    writeFileSync(docx, data);
    const parts = unzipSync(data);
    const xml = new TextDecoder().decode(parts['word/document.xml']);
    expect(Object.keys(parts).some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true);
    expect(xml).toContain('descr="复议接待大厅的柱状图"');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(32);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    if (
      runTool('soffice', profile, '--headless', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, docx) ===
      null
    )
      return;
    expectPages(await readPdfLines(readFileSync(join(folder, 'mixed.pdf'))));
  }, 180_000);

  test('as a page of its own for the web: bytes within, nothing fetched', () => {
    const html = service.renderer.renderHtml(document, { pubDate: '2026-03-31 00:00' });
    expect(html).toMatch(/<img src="data:image\/png;base64,[A-Za-z0-9+/=]+" alt="复议接待大厅的柱状图"/);
    expect(html).toContain('<caption>表1 各执法局办案情况</caption>');
    expect(html).not.toMatch(/(src|href)="(?!data:image\/png;)/);
    writeFileSync(join(folder, 'mixed.html'), html);
  });
});
