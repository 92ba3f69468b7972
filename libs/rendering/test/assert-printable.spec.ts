import { describe, expect, test } from '@jest/globals';
import { CannotPrint } from '@chancery/application';
import type { OfficialDocument } from '@chancery/documents';
import { GlyphBook } from '../src/fonts/glyph-book.js';
import { assertPrintable, fewestPages } from '../src/limits/assert-printable.js';
import { npmFontFolders } from './npm-font-folders.js';

function documentOf(...texts: string[]): OfficialDocument {
  const blocks = texts.map((text) => ({
    kind: 'body' as const,
    level: 0,
    spans: [{ text, role: 'text' as const, marks: [], style: null, source: { nodeKey: 'a' } }],
  }));
  return {
    layout: 'redHead',
    upward: false,
    headMark: '柳河县人民政府文件',
    documentNumber: '柳政发〔2026〕3号',
    signerName: '',
    urgency: '',
    title: '柳河县法治政府建设情况报告',
    addressees: ['县委'],
    flow: { blocks, ordinals: {} },
    pictures: new Map(),
    attachments: [],
    issuer: '柳河县人民政府',
    signedOn: '2026年3月31日',
    note: '',
    copies: [],
    printingOffice: '办公室',
    printedOn: '2026年3月31日',
  };
}
const glyphs = new GlyphBook(npmFontFolders());
const refusalOf = (document: OfficialDocument): CannotPrint | null => {
  try {
    assertPrintable(document, glyphs);
    return null;
  } catch (error) {
    return error as CannotPrint;
  }
};

describe('before the browser is asked', () => {
  test('ordinary words, marks and figures can be printed', () => {
    expect(refusalOf(documentOf('全年办结1,204件，同比增长3.5%（含“结转”件）。'))).toBeNull();
  });

  test('characters that no face has are named with their codes and the words around', () => {
    const refused = refusalOf(documentOf('全年办结一批案件。', '办案人员𪚥某某、𪚥某和👩某某参加。'));
    expect(refused).toBeInstanceOf(CannotPrint);
    expect(refused?.code).toBe('GLYPH_MISSING');
    expect(refused?.message).toContain('“𪚥”(U+2A6A5)、“👩”(U+1F469)');
    expect(refused?.message).toContain('办案人员𪚥某某');
  });

  test('thousands of pages are refused with their number; two megabytes in one paragraph are', () => {
    const refused = refusalOf(documentOf('法'.repeat(2_000_000)));
    expect(refused?.code).toBe('TOO_LONG_TO_PRINT');
    expect(refused?.message).toContain('3,247 页');
    expect(fewestPages(documentOf('法'.repeat(28 * 22 * 3 + 1)))).toBe(4);
  });
});
