import { describe, expect, test } from '@jest/globals';
import { lintPdf, UnfitPdf } from '../src/pdf/lint/lint-pdf.js';
import { plainPdf } from './plain-pdf.js';
import { streamPdf } from './stream-pdf.js';

function findings(catalogEntries: string): string[] {
  try {
    lintPdf(plainPdf(catalogEntries));
    return [];
  } catch (error) {
    if (error instanceof UnfitPdf) return error.findings.map(({ rule, message }) => `${rule}: ${message}`);
    throw error;
  }
}

describe('a PDF before it is signed', () => {
  test('may have links inside and to web addresses, embedded fonts, and attributes in its structure', () => {
    expect(findings('')).toEqual([]);
    expect(findings('/X<</Subtype/Link/A<</S/GoTo/D[3 0 R/Fit]>>>>')).toEqual([]);
    expect(findings('/X<</Subtype/Link/A<</S/URI/URI(https://example.gov.cn/?a=1)>>>>')).toEqual([]);
    expect(findings('/OpenAction[3 0 R/Fit]')).toEqual([]);
    expect(findings('/Outlines<</Title(a)/Dest[3 0 R/Fit]/Next<</Title(b)>>>>')).toEqual([]);
    expect(findings('/X<</Type/StructElem/S/P/A<</O/Layout>>>>')).toEqual([]);
    expect(findings('/X<</Type/Font/Subtype/TrueType/FontDescriptor<</FontFile2 3 0 R>>>>')).toEqual([]);
    expect(findings('/X<</Type/Font/Subtype/Type3>>')).toEqual([]);
    expect(() => lintPdf(streamPdf())).not.toThrow();
  });

  test.each([
    ['a script by name', '/Names<</JavaScript<</Names[]>>>>', 'noJavaScript: 含有脚本(JavaScript)'],
    ['a script in an action', '/X<</JS(app.alert\\(1\\))>>', 'noJavaScript: 含有脚本(JavaScript)'],
    ['an action by itself', '/AA<<>>', 'onlyLinksAsActions: 含有自动触发的动作(AA)'],
    [
      'an action at opening that starts a program',
      '/OpenAction<</S/Launch/F(a.exe)>>',
      'onlyLinksAsActions: 含有不允许的动作(Launch)',
    ],
    ['a link to a file', '/X<</Subtype/Link/A<</S/GoToR>>>>', 'onlyLinksAsActions: 含有不允许的动作(GoToR)'],
    [
      'an address that is not of the web',
      '/X<</Subtype/Link/A<</S/URI/URI(file:///etc/passwd)>>>>',
      'onlyLinksAsActions: 含有不允许的动作(URI)',
    ],
    [
      'an action behind another',
      '/X<</Subtype/Link/A<</S/GoTo/Next<</S/SubmitForm>>>>>>',
      'onlyLinksAsActions: 含有不允许的动作(SubmitForm)',
    ],
    ['a form that is sent', '/X<</Title(a)/A<</S/SubmitForm>>>>', 'onlyLinksAsActions: 含有不允许的动作(SubmitForm)'],
    ['layers', '/OCProperties<</OCGs[]>>', 'noHiddenLayers: 含有可隐藏的图层'],
    ['content in a layer', '/X<</OC<</A 1>>>>', 'noHiddenLayers: 含有可隐藏的图层'],
    ['a file inside', '/Names<</EmbeddedFiles<</Names[]>>>>', 'noEmbeddedFiles: 含有附件(嵌入的文件)'],
    ['a file pinned to a page', '/X<</Subtype/FileAttachment>>', 'noEmbeddedFiles: 含有附件(嵌入的文件)'],
    ['a film', '/X<</Subtype/RichMedia/Rect[0 0 1 1]>>', 'noMovingPictures: 含有音像批注'],
    [
      'a font that is not inside',
      '/X<</Type/Font/Subtype/TrueType/BaseFont/SimSun>>',
      'everyFontIsEmbedded: 字体没有嵌入(SimSun)',
    ],
    [
      'a composite font that is not inside',
      '/X<</Type/Font/Subtype/Type0/BaseFont/F/DescendantFonts[<</Type/Font/BaseFont/F/FontDescriptor<</A 1>>>>]>>',
      'everyFontIsEmbedded: 字体没有嵌入(F)',
    ],
  ])('must not have %s', (_, entries, finding) => {
    expect(findings(entries)).toContain(finding);
  });

  test('is told every finding at once', () => {
    expect(findings('/AA<<>>/OCProperties<<>>')).toHaveLength(2);
  });
});
