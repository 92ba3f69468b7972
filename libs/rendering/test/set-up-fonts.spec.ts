import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setUpFonts } from '../src/fonts/fontconfig.js';
import { npmFontFiles } from '../src/fonts/npm-font-files.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-fonts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Faces as if converted already: from `content`, or as npm brings them. */
function standIns(content?: string): void {
  const target = join(folder, 'fonts-npm-1');
  mkdirSync(target);
  for (const file of npmFontFiles()) writeFileSync(join(target, basename(file)), content ?? readFileSync(file));
}

describe('setUpFonts', () => {
  test('without any usable face it says so and what to do, rather than print blank pages', async () => {
    standIns('no font at all');
    await expect(setUpFonts(folder, null, { systemFolders: [] })).rejects.toThrow(
      /没有可用的中文字体代替 .*CHANCERY_FONTS/,
    );
  });

  test('names every stand-in and maps it in the configuration', async () => {
    standIns();
    const { configFile, substitutions } = await setUpFonts(folder, null, { systemFolders: [] });
    expect(substitutions).toContain('仿宋_GB2312 由 Noto Serif SC 代替');
    expect(substitutions).toHaveLength(5);
    const xml = readFileSync(configFile, 'utf8');
    expect(xml.match(/<edit name="family" mode="assign" binding="strong">/g)).toHaveLength(5);
  });

  test('another folder of fonts is another configuration; the same one the same file', async () => {
    standIns();
    const office = join(folder, 'office & <own>');
    mkdirSync(office);
    const plain = await setUpFonts(folder, null, { systemFolders: [] });
    const own = await setUpFonts(folder, office, { systemFolders: [] });
    expect(own.configFile).not.toBe(plain.configFile);
    expect(readFileSync(own.configFile, 'utf8')).toContain('office &amp; &lt;own>');
    expect((await setUpFonts(folder, null, { systemFolders: [] })).configFile).toBe(plain.configFile);
  });
});
