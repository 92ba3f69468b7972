import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paragraph, wordFile } from '@chancery/testing';
import { startCommand } from './run-command.js';

interface Imported {
  readonly text: string;
  readonly outline: readonly { readonly level: number; readonly numbering: string; readonly heading: string }[];
}
interface Proof {
  readonly text: string;
  readonly claims: readonly { readonly kind: string; readonly verdict: string }[];
}

describe('a Word file on the command line', () => {
  let folder: string;
  let file: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chancery-text-in-'));
    file = join(folder, '报告.docx');
    const lines = [
      '临江市望川区2024年度法治政府建设情况报告',
      '一、主要举措和成效',
      '全年受理行政复议申请142件,其中受理129件、不予受理12件。',
    ];
    writeFileSync(file, wordFile({ body: lines.map((words) => paragraph(words)).join('') }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const printed = async <T>(...args: string[]): Promise<T> => {
    const { code, output } = await startCommand(args).ended;
    expect([code, output.slice(0, 1)]).toEqual([0, '{']);
    return JSON.parse(output) as T;
  };

  test('is imported: its outline, its marks mended', async () => {
    const { text, outline } = await printed<Imported>('import', file, '--json');
    expect(outline.map(({ level, numbering, heading }) => [level, numbering, heading])).toEqual([
      [1, '一、', '主要举措和成效'],
    ]);
    expect(text).toBe('一、主要举措和成效\n全年受理行政复议申请142件，其中受理129件、不予受理12件。');
  });

  test('is proofread as it was written: the sum that does not hold is told', async () => {
    const { text, claims } = await printed<Proof>('proofread', file, '--json');
    expect(text.split('\n')[0]).toBe('临江市望川区2024年度法治政府建设情况报告');
    expect(text).toContain('142件,其中');
    expect(claims.map(({ kind, verdict }) => [kind, verdict])).toEqual([['sum', 'fails']]);
  });
});
