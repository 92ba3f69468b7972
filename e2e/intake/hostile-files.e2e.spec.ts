import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { NEUTRALISED, paragraph, REFUSED, wordFile } from '@chancery/testing';
import { runCommand } from '../commands/run-command.js';
import { ImportHost } from './import-host.js';

/** Generous, for a loaded machine. */
const LONGEST_MS = 20_000;
const LONGEST_STALL_MS = 1_000;
const MOST_GROWTH_MB = 100;
const MOST_CHILD_MB = 700;

describe('hostile files, seen from outside the process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-hostile-'));
  const keep = (name: string, data: Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, data);
    return path;
  };
  let host: ImportHost;
  let before = 0;

  beforeAll(async () => {
    host = new ImportHost();
    // What any first file takes: modules, buffers.
    const sound = keep('sound.docx', wordFile({ body: paragraph('本部门认真履行职责，各项工作有序推进。') }));
    for (let i = 0; i < 3; i += 1) expect(await host.import(sound)).toMatchObject({ code: 'IMPORTED', warnings: [] });
    before = host.presentMegabytes;
  });

  afterAll(() => {
    host.end();
    rmSync(folder, { recursive: true });
  });

  test.each(REFUSED)('refused in time and within its memory: $name', async ({ make, code, fileName }) => {
    const seen = await host.import(keep(fileName ?? 'hostile.docx', make()));
    expect(seen.code).toBe(code);
    expect(seen.milliseconds).toBeLessThan(LONGEST_MS);
    expect(seen.stalled).toBeLessThan(LONGEST_STALL_MS);
    expect(seen.childMegabytes).toBeLessThan(MOST_CHILD_MB);
  });

  test.each(NEUTRALISED)('made harmless in time and within its memory: $name', async ({ make, code }) => {
    const seen = await host.import(keep('hostile.docx', make()));
    expect(seen).toMatchObject({ code: 'IMPORTED' });
    expect(seen.warnings).toContain(code);
    expect(seen.milliseconds).toBeLessThan(LONGEST_MS);
    expect(seen.stalled).toBeLessThan(LONGEST_STALL_MS);
    expect(seen.childMegabytes).toBeLessThan(MOST_CHILD_MB);
  });

  test('the process that asks has not grown by more than 100 MB through all of them', () => {
    expect(host.peakMegabytes - before).toBeLessThan(MOST_GROWTH_MB);
  });

  test('the command names what it found', async () => {
    const bomb = REFUSED.find(({ name }) => name === 'a bomb that lies');
    const { code, output } = await runCommand(['import', keep('bomb.docx', bomb?.make() ?? new Uint8Array())]);
    expect(code).toBe(1);
    expect(output).toContain('FILE_LIES_ABOUT_SIZE');
    expect(output).toContain('压缩炸弹');
  });
});
