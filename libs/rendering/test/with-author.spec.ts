import { expect, test } from '@jest/globals';
import { withAuthor } from '../src/pdf/with-author.js';

/** The frame of a PDF as the browser writes it. */
function browserPdf(info = '/Title <FEFF989876EE>\n/Creator (Chromium)'): Buffer {
  const head = `%PDF-1.4\n1 0 obj\n<<${info}>>\nendobj\n`;
  return Buffer.from(
    `${head}xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<</Size 2\n/Root 9 0 R\n/Info 1 0 R>>\nstartxref\n${head.length}\n%%EOF\n`,
  );
}

test('the author is added behind; what was there stays byte for byte, and the new table says where', () => {
  const before = browserPdf();
  const after = Buffer.from(withAuthor(before, '柳河县人民政府'));
  expect(after.subarray(0, before.length).equals(before)).toBe(true);
  const added = after.subarray(before.length).toString('latin1');
  expect(added).toContain('/Title <FEFF989876EE>');
  expect(added).toContain('/Author <FEFF67F36CB353BF4EBA6C11653F5E9C>');
  expect(added).toMatch(/\/Prev \d+>>/);
  const offset = Number(/\n(\d{10}) 00000 n/.exec(added)?.[1]);
  expect(after.subarray(offset, offset + 8).toString()).toBe('1 0 obj\n');
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(added)?.[1]);
  expect(after.subarray(start, start + 5).toString()).toBe('xref\n');
});

test('a PDF of another form is not touched but refused', () => {
  expect(() => withAuthor(Buffer.from('%PDF-1.7\n…\nstartxref\n9\n%%EOF'), '某机关')).toThrow('another form');
});
