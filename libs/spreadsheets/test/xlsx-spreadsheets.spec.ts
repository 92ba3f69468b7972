import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '@chancery/domain';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { xlsxSpreadsheets } from '../src/index.js';

const columns = [
  { title: '姓名', width: 20 },
  { title: '备注', width: 20 },
];
const written = (rows: string[][]) => xlsxSpreadsheets.write({ name: '人员', columns, rows });
const codeOf = async (file: Uint8Array): Promise<string | null> => {
  const outcome = await xlsxSpreadsheets.read(file);
  return isRefusal(outcome) ? outcome.code : null;
};
/** A written sheet with one of its parts changed. */
async function withPart(name: RegExp, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await written([['王立新', '甲']]));
  for (const [path, data] of Object.entries(parts)) {
    if (name.test(path)) parts[path] = strToU8(change(strFromU8(data)));
  }
  return zipSync(parts);
}

describe('spreadsheets', () => {
  test('what was written is read again, empty cells as empty text', async () => {
    const rows = [
      ['王立新', '甲&乙<丙>'],
      ['', '二'],
    ];
    expect(await xlsxSpreadsheets.read(await written(rows))).toEqual([['姓名', '备注'], ...rows]);
  });

  test.each(['=HYPERLINK("http://x")', '+1+1', '-2', '@SUM(A1)'])(
    '%s is written as text, not as a formula',
    async (cell) => {
      const file = await written([[cell, '甲']]);
      const xml = Object.entries(unzipSync(file))
        .filter(([path]) => path.includes('worksheets/'))
        .map(([, data]) => strFromU8(data))
        .join('');
      expect(xml).not.toMatch(/<f[ >]/);
      expect(xml).toMatch(/<c r="A2"[^>]* t="(s|inlineStr)"/);
      expect(await xlsxSpreadsheets.read(file)).toEqual([
        ['姓名', '备注'],
        [cell, '甲'],
      ]);
    },
  );

  test('a small archive that inflates to hundreds of megabytes is refused before it is', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<a/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(300_000_000),
    });
    expect(bomb.byteLength).toBeLessThan(400_000);
    const before = process.memoryUsage().rss;
    expect(await codeOf(bomb)).toBe('SHEET_TOO_LARGE');
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  test('a cell in the last corner of the sheet is refused', async () => {
    const far = await withPart(/worksheets\//, (xml) => xml.replace('r="A2"', 'r="XFD1048576"'));
    expect(await codeOf(far)).toBe('SHEET_TOO_LARGE');
    const hidden = await withPart(/worksheets\//, (xml) => xml.replace('r="A2"', 'r="&#88;FD1048576"'));
    expect(await codeOf(hidden)).toBe('SHEET_TOO_LARGE');
  });

  test('declared entities are refused', async () => {
    const file = await withPart(/worksheets\//, (xml) =>
      xml.replace('<worksheet', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet'),
    );
    expect(await codeOf(file)).toBe('SHEET_TOO_LARGE');
  });

  test('what is no workbook is told as such', async () => {
    for (const file of [new Uint8Array(), strToU8('姓名,备注'), strToU8('PK\u0003\u0004 and nothing else')]) {
      expect(await codeOf(file)).toBe('SHEET_UNREADABLE');
    }
    expect(await codeOf(zipSync({ 'a.xml': strToU8('<a/>') }))).toBe('SHEET_UNREADABLE');
  });
});
