import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withoutRadicals } from '../without-radicals.js';
import { FANDOL_FACES } from './fandol-faces.js';
import { FandolUnavailable } from './fandol-unavailable.js';
import { fetchFandol } from './fetch-fandol.js';
import { truetypeOfCff } from './truetype-of-cff.js';

async function convert(source: string, target: string, say: (line: string) => void): Promise<void> {
  for (const face of FANDOL_FACES) {
    const path = join(source, `${face.file}.otf`);
    if (!existsSync(path)) throw new FandolUnavailable(`缺少 ${face.file}.otf`);
    say(`正在转换 ${face.file}`);
    const whole = join(target, `${face.file}.whole`);
    try {
      writeFileSync(whole, truetypeOfCff(readFileSync(path), face));
      await withoutRadicals(whole, join(target, `${face.file}.ttf`));
    } catch (error) {
      throw new FandolUnavailable(`${face.file} 不能转换(${(error as Error).message})`);
    }
    rmSync(whole);
  }
}

/** Whether every face is there. */
export const fandolIsPrepared = (folder: string): boolean =>
  FANDOL_FACES.every(({ file }) => existsSync(join(folder, `${file}.ttf`)));

/**
 * Puts the Fandol faces into `folder` as TrueType, once: fetched with apt, or taken from a folder that has them. What
 * is not whole stays beside it and is removed; the folder is as before then.
 * @returns whether there was anything to do
 * @throws FandolUnavailable when they cannot be had here.
 */
export async function prepareFandol(
  folder: string,
  from: string | null = null,
  say: (line: string) => void = () => undefined,
): Promise<boolean> {
  if (fandolIsPrepared(folder)) return false;
  const part = `${folder}.${process.pid}.part`;
  const faces = join(part, 'faces');
  try {
    mkdirSync(faces, { recursive: true });
    if (from === null) say('正在取得 Debian 软件包 texlive-lang-chinese(约 50 MB)');
    await convert(from ?? (await fetchFandol(join(part, 'package'))), faces, say);
    mkdirSync(dirname(folder), { recursive: true });
    rmSync(folder, { recursive: true, force: true });
    renameSync(faces, folder);
    return true;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}
