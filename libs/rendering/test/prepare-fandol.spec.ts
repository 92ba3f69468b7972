import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FANDOL_FACES } from '../src/fonts/fandol/fandol-faces.js';
import { FandolUnavailable } from '../src/fonts/fandol/fandol-unavailable.js';
import { prepareFandol } from '../src/fonts/fandol/prepare-fandol.js';

let home = '';
let folder = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'chancery-fandol-'));
  folder = join(home, 'fonts');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function given(name: string, extension: string, content: string): string {
  const made = join(home, name);
  mkdirSync(made);
  for (const { file } of FANDOL_FACES) writeFileSync(join(made, `${file}.${extension}`), content);
  return made;
}

describe('prepareFandol', () => {
  test('does nothing where every face is there', async () => {
    given('fonts', 'ttf', 'as it was');
    expect(await prepareFandol(folder, '/nonexistent')).toBe(false);
    for (const { file } of FANDOL_FACES) expect(readFileSync(join(folder, `${file}.ttf`), 'utf8')).toBe('as it was');
  });

  test.each([
    ['lacks a face', () => (mkdirSync(join(home, 'given')), join(home, 'given')), /缺少 FandolFang-Regular\.otf/],
    ['has no fonts', () => given('given', 'otf', 'no font at all'), /FandolFang-Regular 不能转换/],
  ])('a folder that %s is refused with what to do, and all stays as it was', async (_name, make, message) => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'FandolFang-Regular.ttf'), 'from before');
    const work = prepareFandol(folder, make());
    await expect(work).rejects.toThrow(FandolUnavailable);
    await expect(work).rejects.toThrow(message);
    await expect(work).rejects.toThrow(/原有字体不变.*CHANCERY_FONTS/);
    expect(readFileSync(join(folder, 'FandolFang-Regular.ttf'), 'utf8')).toBe('from before');
    expect(readdirSync(home).sort()).toEqual(['fonts', 'given']);
  });
});
