import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runCommand } from './run-command.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-fonts-command-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** With no other programs than those in the folder, and a cache that is still empty. */
const fonts = () => runCommand(['fonts'], { PATH: folder, HOME: folder, CHANCERY_DATA: join(folder, 'data') });
const isFetched = (): boolean => existsSync(join(folder, '.cache/chancery/fonts-fandol-1'));

describe('fonts', () => {
  test('where there is no apt it says where to put the files, and what is printed meanwhile', async () => {
    const { code, output } = await fonts();
    expect(code).toBe(1);
    expect(output).toMatch(/本机没有 apt-get.*--from <目录>.*CHANCERY_FONTS/);
    expect(output).toMatch(/方正小标宋简体:/);
    expect(isFetched()).toBe(false);
  }, 120_000);

  test('a download that broke off leaves everything as it was', async () => {
    // What apt does when the line breaks, and what it would leave on a full disk.
    const dpkg = '/usr/bin/dpkg-deb';
    if (!existsSync(dpkg)) return;
    writeFileSync(join(folder, 'half'), readFileSync(dpkg).subarray(0, 4_096));
    const script = `#!/bin/sh\nexec /bin/cp "${join(folder, 'half')}" texlive-lang-chinese_1_all.deb\n`;
    writeFileSync(join(folder, 'apt-get'), script, { mode: 0o755 });
    symlinkSync(dpkg, join(folder, 'dpkg-deb'));
    const { code, output } = await fonts();
    expect(code).toBe(1);
    expect(output).toMatch(/未能取得 Fandol 字体:dpkg-deb 失败.*原有字体不变/);
    expect(isFetched()).toBe(false);
  }, 120_000);
});
