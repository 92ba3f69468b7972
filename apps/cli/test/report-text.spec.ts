import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isRefusal } from '@chancery/domain';
import { readProofreadingFile } from '../src/proofreading/read-proofreading-file.js';
import { reportText } from '../src/proofreading/report-text.js';

const section = (numbering: string, heading: string, runIn: boolean, newLine: boolean, ...paragraphs: string[]) => ({
  numbering,
  heading,
  runIn,
  newLine,
  paragraphs,
});

const report = {
  title: '云岭区2024年度法治政府建设情况报告',
  year: 2024,
  publishedAt: '2025-03-20T16:07:17+08:00',
  signoff: { issuer: '云岭区人民政府', date: '2025-02-20' },
  extra: { printed: { issuer: '云岭区人民政府办公室', date: '2025-02-21' } },
  sections: [
    section('', '', false, true, '现将情况报告如下。'),
    section('一、', '主要工作', false, true),
    section('一是', '抓学习。', true, true, '学法12次。'),
    section('', '', false, false, '培训4期。'),
    section('（一）', '抓改革', false, true, '甲段。', '乙段。'),
  ],
  quantitativeChecks: 'never read',
};

describe('a report file', () => {
  test('is read as it was printed and published', () => {
    expect(reportText(report)).toEqual({
      text: [
        '云岭区2024年度法治政府建设情况报告',
        '现将情况报告如下。',
        '一、主要工作',
        '一是抓学习。学法12次。培训4期。',
        '（一）抓改革',
        '甲段。',
        '乙段。',
        '云岭区人民政府',
        '2025年2月20日',
        '云岭区人民政府办公室2025年2月21日印发',
        '发布时间：2025-03-20 16:07:17',
      ].join('\n'),
      context: { title: report.title, year: 2024, signedOn: '2025-02-20' },
    });
  });
});

describe('a file to proofread', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chancery-proofread-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const read = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return readProofreadingFile(join(folder, name));
  };
  const code = async (read: ReturnType<typeof readProofreadingFile>) => {
    const outcome = await read;
    return isRefusal(outcome) ? outcome.code : null;
  };

  test('plain text is read as it is, lines of Windows too', async () => {
    expect(await read('a.txt', '甲。\r\n乙。')).toEqual({ text: '甲。\n乙。', context: {} });
  });

  test('what cannot be read is refused with what to do', async () => {
    expect(await code(read('b.docx', ''))).toBe('FILE_EMPTY');
    expect(await code(read('c.docx', 'no archive'))).toBe('FILE_BROKEN');
    expect(await code(read('a.json', '{}'))).toBe('REPORT_FILE_WRONG');
    expect(await code(read('b.json', 'no JSON'))).toBe('REPORT_FILE_WRONG');
    expect(await code(readProofreadingFile(join(folder, 'nothing.txt')))).toBe('NOT_FOUND');
  });
});
