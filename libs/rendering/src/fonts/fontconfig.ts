import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chooseFaces } from './choose-faces.js';
import { fontFolders, type OtherFonts } from './font-folders.js';
import { GlyphBook } from './glyph-book.js';
import { installedFamilies } from './installed-families.js';
import { npmFontFiles } from './npm-font-files.js';
import { substitutionsOf } from './substitutions.js';
import { withoutRadicals } from './without-radicals.js';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Chromium accepts a stand-in only when it is the first family after substitution: hence `assign`, one face each. */
function fontconfig(folders: readonly string[], cache: string, chosen: ReadonlyMap<string, string>): string {
  const aliases = [...chosen]
    .filter(([family, face]) => family !== face)
    .map(
      ([family, face]) => `
  <match target="pattern">
    <test qual="any" name="family"><string>${escape(family)}</string></test>
    <edit name="family" mode="assign" binding="strong"><string>${escape(face)}</string></edit>
  </match>`,
    );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${escape(folder)}</dir>`).join('\n')}
  <cachedir>${escape(cache)}</cachedir>
${aliases.join('')}
</fontconfig>
`;
}

/** Processes of one user share the folder, perhaps with other settings: the name has the content's digest. */
function writeByContent(folder: string, content: string): string {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const file = join(folder, `fonts-${digest}.conf`);
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, content);
  renameSync(part, file);
  return file;
}

export interface FontSetup {
  /** Value for FONTCONFIG_FILE */
  readonly configFile: string;
  /** Face asked for → face printed, where they differ. */
  readonly substitutions: readonly string[];
  /** For each face the layout asks for the one that is printed. */
  readonly faces: ReadonlyMap<string, string>;
  /** Characters that can be printed with these fonts. */
  readonly glyphs: GlyphBook;
}

/**
 * Makes the font configuration that Chromium is started with: the office's own folder first, system fonts,
 * faces that were fetched, then those from npm. It says which face stands in for which.
 * @throws Error in Chinese when there is no face for one that the layout asks for: the page would be blank.
 */
export async function setUpFonts(
  workFolder: string,
  officeFolder: string | null,
  others: OtherFonts = {},
): Promise<FontSetup> {
  const npmFolder = join(workFolder, 'fonts-npm-1');
  mkdirSync(npmFolder, { recursive: true });
  for (const file of npmFontFiles()) {
    const target = join(npmFolder, basename(file));
    if (!existsSync(target)) await withoutRadicals(file, target);
  }
  const folders = fontFolders(officeFolder, others, [npmFolder]);
  const chosen = chooseFaces(folders.map((folder) => installedFamilies([folder])));
  const configFile = writeByContent(workFolder, fontconfig(folders, join(workFolder, 'font-cache'), chosen));
  // Those from npm first: nearly every character is in them, and the others need not be opened.
  const glyphs = new GlyphBook([...folders].reverse());
  return { configFile, substitutions: substitutionsOf(chosen), faces: chosen, glyphs };
}
