import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { measureConformance, type ConformanceReport } from '@chancery/conformance';
import { attachedDocument } from '../rendering/attached-report.js';
import { mixedDocument } from '../rendering/mixed-report.js';
import { ownDocument } from '../rendering/own-report.js';
import { testRenderer } from '../rendering/test-renderer.js';

let service: Awaited<ReturnType<typeof testRenderer>>;
beforeAll(async () => {
  service = await testRenderer();
}, 120_000);
afterAll(() => service.close());

const wrong = (report: ConformanceReport) =>
  report.elements.flatMap(({ key, measurements }) =>
    measurements.filter((m) => m.verdict === 'notMet').map((m) => ({ key, ...m })),
  );
const applied = (report: ConformanceReport): string[] =>
  report.elements.filter(({ verdict }) => verdict !== 'notApplicable').map(({ key }) => key);

describe('what we print is met in every element, or a face stands in', () => {
  // Lengths whose imprint stands on the last page of text, on the next one, and after a blank one.
  test.each([3, 7, 8])(
    'a red-head document with %d long paragraphs',
    async (length) => {
      const report = await measureConformance((await service.renderer.renderPdf(ownDocument(length))).pdf);
      expect(wrong(report)).toEqual([]);
      expect(report.layout).toBe('redHead');
      expect(applied(report)).toEqual(
        expect.arrayContaining([
          'headMark',
          'redRule',
          'title',
          'headings',
          'signoff',
          'imprintRules',
          'pageNumberPlace',
        ]),
      );
    },
    60_000,
  );

  test('an upward one with urgency, signer, attachments and a note', async () => {
    const attachments = ['目录', '柳河县2025年度行政规范性文件制定、修改、废止和备案审查情况以及行政复议案件统计表'];
    const document = ownDocument(4, { upward: true, urgency: '特急', attachments });
    const report = await measureConformance((await service.renderer.renderPdf(document)).pdf);
    expect(wrong(report)).toEqual([]);
    expect(applied(report)).toEqual(expect.arrayContaining(['topLeft', 'signer', 'attachmentNote', 'note']));
  }, 60_000);

  test('one with a list, a picture, a table over pages, and an imprint', async () => {
    const report = await measureConformance((await service.renderer.renderPdf(await mixedDocument())).pdf);
    expect(wrong(report)).toEqual([]);
    expect(applied(report)).toEqual(expect.arrayContaining(['tableHeads', 'readableTables', 'pictureTexts', 'copies']));
  }, 60_000);

  test('one with attachments of their own, a table across the page among them', async () => {
    const report = await measureConformance((await service.renderer.renderPdf(attachedDocument())).pdf);
    expect(wrong(report)).toEqual([]);
    expect(applied(report)).toEqual(expect.arrayContaining(['attachmentNote', 'attachments', 'tablesAcross']));
  }, 60_000);

  test('a plain one has no head and no imprint to be measured', async () => {
    const report = await measureConformance(
      (await service.renderer.renderPdf(ownDocument(3, { layout: 'plain' }))).pdf,
    );
    expect(wrong(report)).toEqual([]);
    expect(report.layout).toBe('plain');
    expect(applied(report)).not.toContain('headMark');
    expect(applied(report)).not.toContain('imprintPlace');
  }, 60_000);
});
