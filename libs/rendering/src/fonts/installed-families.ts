import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openSync, type Font, type FontCollection } from 'fontkit';

/** TrueType files of a folder and those in it. */
export function* fontFiles(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* fontFiles(path);
    else if (/\.(ttf|ttc)$/i.test(name)) yield path;
  }
}

/** Names of a face's family in every language it gives, e.g. FangSong and 仿宋. */
function familyNames(font: Font): string[] {
  const { name } = font as unknown as { name?: { records?: { fontFamily?: Record<string, string> } } };
  return [font.familyName, ...Object.values(name?.records?.fontFamily ?? {})].filter((n) => typeof n === 'string');
}

/** Families of the TrueType fonts in the folders; files that cannot be read are passed over. */
export function installedFamilies(folders: readonly string[]): Set<string> {
  const families = new Set<string>();
  for (const folder of folders) {
    for (const file of fontFiles(folder)) {
      try {
        const opened: Font | FontCollection = openSync(file);
        const fonts = 'fonts' in opened ? opened.fonts : [opened];
        for (const font of fonts) for (const name of familyNames(font)) families.add(name);
      } catch {
        // not a font that could be used
      }
    }
  }
  return families;
}
