import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { PdfFile } from '../src/pdf/pdf-file.js';
import { PdfReader, write } from '../src/pdf/pdf-objects.js';
import { verifyPdf } from '../src/pdf/verify-pdf.js';
import { plainPdf } from './plain-pdf.js';
import { policyOf } from './sealed.js';
import { streamPdf } from './stream-pdf.js';

const read = (text: string): string => write(new PdfReader(text, 0).value());
const changed = (from: string | RegExp, to: string): Buffer =>
  Buffer.from(Buffer.from(plainPdf()).toString('latin1').replace(from, to), 'latin1');
const open = (bytes: Uint8Array): PdfFile => new PdfFile(bytes);

describe('PDF syntax', () => {
  test('is read and written back', () => {
    expect(read('<</A[1 -2.5 (a\\)b(c)) <FeFF>]/B 12 0 R/C/D/E true>>')).toBe(
      '<</A [1 -2.5 (a\\)b(c)) <FeFF>] /B 12 0 R /C /D /E true>>',
    );
    expect(read(' % note\n null')).toBe('null');
  });

  test.each([
    ['a key twice', '<</V 1/V 2>>', '/V twice'],
    ['an escaped key, which others read as another', '<</#56 1>>', 'key not understood'],
    ['an empty key', '<</ 1>>', 'key not understood'],
    ['a nesting bomb of arrays', '['.repeat(100_000), 'nested too deep'],
    ['a nesting bomb of dictionaries', '<</A'.repeat(100_000), 'nested too deep'],
    ['a string without end', `(${'('.repeat(1_000)}`, 'does not end'],
    ['a hex string without end', '<00', 'does not end'],
    ['a hex string with other characters', '<0g>', 'does not end'],
    ['an array without end', '[1 2', 'does not end'],
    ['an unknown word', 'stream', 'not understood'],
    ['nothing', '', 'value expected'],
  ])('with %s is an error', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

describe('a PDF file', () => {
  test('is read through its cross-reference table', () => {
    expect(open(plainPdf()).pages()).toEqual([{ kind: 'ref', number: 3, generation: 0 }]);
    expect(open(streamPdf()).pages()).toEqual([{ kind: 'ref', number: 3, generation: 0 }]);
  });

  test.each([
    [
      'a /Prev that goes in circles',
      /\/Root 1 0 R>>\nstartxref\n(\d+)/,
      '/Root 1 0 R/Prev $1>>\nstartxref\n$1',
      'goes in circles',
    ],
    ['no startxref at its end', /startxref[^]*$/, '', 'no startxref'],
    ['a startxref past the end', /startxref\n\d+/, 'startxref\n999999', 'table expected'],
    ['a cross-reference stream', /startxref\n\d+/, 'startxref\n9', 'cross-reference stream expected'],
    ['a table longer than the file', 'xref\n0 4', 'xref\n0 9999999', 'entry broken'],
    ['no header', '%PDF-', '%PXF-', 'not a PDF'],
  ])('with %s is refused', (_, from, to, message) => {
    expect(() => open(changed(from, to))).toThrow(message);
  });

  test('whose object is not where the table says is refused', () => {
    expect(() => open(changed('3 0 obj', '4 0 obj')).pages()).toThrow('not where the table says');
  });

  test('whose page tree holds itself is refused', () => {
    expect(() => open(changed('/Kids[3 0 R]', '/Kids[2 0 R]')).pages()).toThrow('page tree broken');
  });

  test('of random bytes gives a finding, never an exception, and always ends', () => {
    const pieces = [
      '<<',
      '>>',
      '[',
      ']',
      '(',
      ')',
      '<',
      '/A',
      '/V',
      ' 1 0 R',
      ' 9',
      'obj',
      'xref\n0 4',
      'trailer',
      'startxref\n9',
      '%%EOF',
      '%',
      '\\',
      '\n',
    ];
    const noise = fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
      fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(noise, fc.nat(400), (text, cut) => {
        const good = Buffer.from(plainPdf()).toString('latin1');
        for (const file of [`%PDF-1.4\n${text}`, good.slice(0, cut) + text + good.slice(cut)]) {
          expect(verifyPdf(Buffer.from(file, 'latin1'), policyOf('')).faults.length).toBeGreaterThan(0);
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
