import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readBrowserPdf, readPdfLines, type PdfLine } from '@chancery/rendering';
import { attachedDocument } from './attached-report.js';
import { mixedDocument } from './mixed-report.js';
import { ownDocument } from './own-report.js';
import { testRenderer } from './test-renderer.js';

let service: Awaited<ReturnType<typeof testRenderer>>;
beforeAll(async () => {
  service = await testRenderer();
}, 120_000);
afterAll(() => service.close());

const bare = (text: string): string => text.replace(/\s+/g, '');
const place = ({ page, x, right, y, size, text }: PdfLine) => ({
  page,
  text: bare(text),
  // A tenth of a point is nothing in print; the two count in different precision.
  places: [x, right, y, size].map((value) => Math.round(value)),
});

test.each([
  ['text', () => Promise.resolve(ownDocument(9, { upward: true, attachments: ['目录', '统计表'] }))],
  ['a list, a picture and a table', mixedDocument],
  ['attachments and a table across the page', () => Promise.resolve(attachedDocument())],
])(
  'the quick reader sees of a report with %s what the general one sees',
  async (_, make) => {
    const { pdf } = await service.renderer.renderProof(await make(), '清样');
    const [quick, general] = [await readBrowserPdf(pdf), await readPdfLines(pdf)];
    expect(quick.pages).toBe(general.pages);
    expect(quick.lines.map((l) => bare(l.text))).toEqual(general.lines.map((l) => bare(l.text)));
    quick.lines.forEach((line, i) => {
      const other = place(general.lines[i] as PdfLine).places;
      place(line).places.forEach((value, k) => expect(Math.abs(value - (other[k] ?? 0))).toBeLessThanOrEqual(1));
    });
  },
  120_000,
);

test('a PDF that the browser did not write is read by the general reader', async () => {
  const { pdf } = await service.renderer.renderPdf(ownDocument(1));
  // With its author it has a second table: no longer as the browser writes it.
  expect(await readBrowserPdf(pdf)).toEqual(await readPdfLines(pdf));
}, 120_000);
