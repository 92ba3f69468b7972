import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FandolUnavailable } from './fandol-unavailable.js';

const run = promisify(execFile);
const PACKAGE = 'texlive-lang-chinese';
const FONTS = 'usr/share/texlive/texmf-dist/fonts/opentype/public/fandol';
/** 50 MB over a slow line. */
const PATIENCE_MS = 15 * 60_000;

async function runTool(program: string, args: readonly string[], cwd: string): Promise<void> {
  try {
    await run(program, args, { cwd, timeout: PATIENCE_MS });
  } catch (error) {
    const { code, stderr = '' } = error as NodeJS.ErrnoException & { stderr?: string };
    if (code === 'ENOENT') throw new FandolUnavailable(`本机没有 ${program}(仅 Debian、Ubuntu 等系统才能自动取得)`);
    const [last = '没有说明'] = stderr.trim().split('\n').slice(-1);
    throw new FandolUnavailable(`${program} 失败,${last.slice(0, 200)}`);
  }
}

/**
 * Fetches Debian's package that Fandol is in, whose digest apt checks, and unpacks it in `folder`; it needs no root.
 * @returns the folder of the faces as published (`.otf`)
 * @throws FandolUnavailable where there is no apt, or the package cannot be fetched or unpacked.
 */
export async function fetchFandol(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  await runTool('apt-get', ['download', PACKAGE], folder);
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.deb'));
  if (file === undefined) throw new FandolUnavailable('没有得到软件包');
  await runTool('dpkg-deb', ['-x', file, 'unpacked'], folder);
  const fonts = join(folder, 'unpacked', FONTS);
  if (!existsSync(fonts)) throw new FandolUnavailable(`软件包 ${PACKAGE} 中没有 Fandol`);
  return fonts;
}
