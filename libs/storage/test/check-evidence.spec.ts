import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '@chancery/domain';
import { strToU8 } from 'fflate';
import { incomingFiles } from '../src/index.js';
import { bomb, honestPdf, lying, officeFile } from './hostile-files.js';

const answer = (name: string, data: Uint8Array): string => {
  const type = incomingFiles.checkEvidence(name, data);
  return isRefusal(type) ? type.code : type;
};
const join = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9]);
const OLD_OFFICE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

describe('checkEvidence takes', () => {
  test.each<[string, Uint8Array, string]>([
    ['总结.pdf', honestPdf(), 'application/pdf'],
    ['总结.DOCX', officeFile('word/document.xml'), 'wordprocessingml.document'],
    ['台账.xlsx', officeFile('xl/workbook.xml'), 'spreadsheetml.sheet'],
    ['汇报.pptx', officeFile('ppt/presentation.xml'), 'presentationml.presentation'],
    ['公文.ofd', officeFile('OFD.xml'), 'application/ofd'],
    ['照片.JPG', JPEG, 'image/jpeg'],
  ])('%s', (name, data, type) => expect(answer(name, data)).toContain(type));
});

describe('checkEvidence refuses', () => {
  test.each<[string, string, Uint8Array, string]>([
    ['a program', '总结.exe', strToU8('MZ'), 'FILE_TYPE_UNKNOWN'],
    ['a page', '总结.html', strToU8('<script>'), 'FILE_TYPE_UNKNOWN'],
    ['a drawing', '图.svg', strToU8('<svg/>'), 'FILE_TYPE_UNKNOWN'],
    ['a zip', '材料.zip', officeFile('a'), 'FILE_TYPE_UNKNOWN'],
    ['no ending', '材料', honestPdf(), 'FILE_TYPE_UNKNOWN'],
    ['a name from the prototype', 'x.constructor', honestPdf(), 'FILE_TYPE_UNKNOWN'],
    ['an old document', '总结.doc', OLD_OFFICE, 'FILE_TYPE_OLD'],
    ['an old document by a new name', '总结.docx', OLD_OFFICE, 'FILE_TYPE_MISMATCH'],
    ['a program called PDF', '总结.pdf', strToU8('MZ\u0090'), 'FILE_TYPE_MISMATCH'],
    ['a page called picture', '照片.png', strToU8('<html>'), 'FILE_TYPE_MISMATCH'],
    ['a PDF that ends early', '总结.pdf', strToU8('%PDF-1.7\n1 0 obj'), 'FILE_BROKEN'],
    [
      'a PDF with a zip behind it',
      '总结.pdf',
      join(honestPdf(), officeFile('word/document.xml'), strToU8('%%EOF')),
      'FILE_HIDES_ANOTHER',
    ],
    ['a picture with a zip behind it', '照片.jpg', join(JPEG, officeFile('x')), 'FILE_HIDES_ANOTHER'],
    ['a table called text', '总结.docx', officeFile('xl/workbook.xml'), 'FILE_BROKEN'],
    ['a broken package', '总结.docx', officeFile('word/document.xml').subarray(0, 90), 'FILE_BROKEN'],
    ['a text with macros', '总结.docm', officeFile('word/document.xml'), 'FILE_HAS_MACROS'],
    [
      'a text with macros by another name',
      '总结.docx',
      officeFile('word/document.xml', { 'word/vbaProject.bin': strToU8('x') }),
      'FILE_HAS_MACROS',
    ],
    [
      'macros in capitals',
      '总结.xlsx',
      officeFile('xl/workbook.xml', { 'xl/VBAPROJECT.BIN': strToU8('x') }),
      'FILE_HAS_MACROS',
    ],
    [
      'a control',
      '汇报.pptx',
      officeFile('ppt/presentation.xml', { 'ppt/activeX/activeX1.xml': strToU8('x') }),
      'FILE_HAS_MACROS',
    ],
    [
      'an object of another program',
      '总结.docx',
      officeFile('word/document.xml', { 'word/embeddings/oleObject1.bin': strToU8('x') }),
      'FILE_HAS_MACROS',
    ],
    [
      'content types that speak of macros',
      '总结.docx',
      officeFile('word/document.xml', {}, '<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>'),
      'FILE_HAS_MACROS',
    ],
    [
      'a path that leads out',
      '总结.docx',
      officeFile('word/document.xml', { '../evil.xml': strToU8('x') }),
      'FILE_BROKEN',
    ],
    [
      'one name twice',
      '总结.docx',
      officeFile('word/document.xml', { 'WORD/document.xml': strToU8('x') }),
      'FILE_BROKEN',
    ],
  ])('%s', (_what, name, data, code) => expect(answer(name, data)).toBe(code));

  test('what unpacks to too much, whether it says so or not', () => {
    const honest = bomb();
    expect(honest.byteLength).toBeLessThan(1024 * 1024);
    expect(answer('总结.docx', honest)).toBe('FILE_TOO_LARGE_INSIDE');
    expect(answer('总结.docx', lying(honest))).toBe('FILE_TOO_LARGE_INSIDE');
  });
});
