import { readFile, rename, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/**
 * Code points that share a glyph with an ordinary character. With them in the font, text extracted from a PDF has
 * radicals (⼈ for 人) or U+2015 (for the dash U+2014) in place of what was written.
 */
const ALIASES: readonly (readonly [number, number])[] = [
  [0x2e80, 0x2fdf], // CJK radicals, Kangxi radicals
  [0xf900, 0xfaff], // CJK compatibility ideographs
  [0x2015, 0x2015], // horizontal bar
  [0xd800, 0xdfff], // surrogates are no characters
];

function ordinaryCharacters(): string {
  const characters: string[] = [];
  for (let code = 0x20; code < 0x32000; code += 1) {
    if (!ALIASES.some(([from, to]) => code >= from && code <= to)) characters.push(String.fromCodePoint(code));
  }
  return characters.join('');
}

/** Writes a copy of a TrueType font whose character map has no such aliases; beside first, then renamed. */
export async function withoutRadicals(source: string, target: string): Promise<void> {
  const font = await subsetFont(await readFile(source), ordinaryCharacters(), { targetFormat: 'sfnt' });
  const part = `${target}.${process.pid}.part`;
  await writeFile(part, font);
  await rename(part, target);
}
