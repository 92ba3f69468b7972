import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '@chancery/domain';
import { importFile } from '../src/index.js';
import { HOSTILE_BODY, NEUTRALISED, REFUSED } from '@chancery/testing';
import { importHtml } from './imported-of.js';

describe('hostile files', () => {
  test.each(REFUSED)('refused: $name', ({ make, code, fileName }) => {
    const outcome = importFile(fileName ?? '报告.docx', make());
    expect(isRefusal(outcome) ? outcome.code : outcome.text.slice(0, 40)).toBe(code);
    if (isRefusal(outcome)) expect(outcome.message).toMatch(/^[^\u0000-\u001f]+请.+。$|^文件(?:不完整|含有).+。$/);
  });

  test.each(NEUTRALISED)('neutralised: $name', ({ make, code }) => {
    const outcome = importFile('报告.docx', make());
    if (isRefusal(outcome)) throw new Error(outcome.code);
    expect(outcome.text.startsWith(HOSTILE_BODY)).toBe(true);
    expect(outcome.warnings.map((warning) => warning.code)).toContain(code);
    expect(outcome.pictures).toEqual([]);
    expect(JSON.stringify([outcome.text, outcome.blocks])).not.toMatch(/passwd|cmd\.exe|example\.com|script/);
  });

  test('nothing that a page runs or fetches is taken', () => {
    const { text, pictures, warnings } = importHtml(
      `<html><script>alert(1)</script><style>p{}</style><p onclick="alert(2)">${HOSTILE_BODY}<img src="http://example.com/a.png" alt="图表"><iframe src="file:///etc/passwd">x</iframe></p><svg><script>alert(3)</script></svg></html>`,
    );
    expect(text).toBe(HOSTILE_BODY);
    expect(pictures).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(['LINK_LEFT_OUT']);
  });
});
