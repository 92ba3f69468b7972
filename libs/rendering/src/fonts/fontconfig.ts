import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { chooseFaces } from './choose-faces.js';
import { GlyphBook } from './glyph-book.js';
import { installedFamilies } from './installed-families.js';
import { withoutRadicals } from './without-radicals.js';

const require = createRequire(import.meta.url);

/** Weights of the stand-in faces that the layout uses; the packages carry nine. */
const NPM_FACES = [
  ['@expo-google-fonts/noto-serif-sc', '400Regular'],
  ['@expo-google-fonts/noto-serif-sc', '700Bold'],
  ['@expo-google-fonts/noto-sans-sc', '400Regular'],
  ['@expo-google-fonts/noto-sans-sc', '700Bold'],
] as const;

/** Font files that come with npm, the last fallback. */
export function npmFontFiles(): string[] {
  return NPM_FACES.flatMap(([name, weight]) => {
    const folder = join(dirname(require.resolve(`${name}/package.json`)), weight);
    return readdirSync(folder)
      .filter((file) => file.endsWith('.ttf'))
      .map((file) => join(folder, file));
  });
}

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

const SYSTEM_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts'];

/** Face asked for → face printed, in words, where they differ. */
const substitutionsOf = (chosen: ReadonlyMap<string, string>): string[] =>
  [...chosen].filter(([family, face]) => family !== face).map(([family, face]) => `${family} 由 ${face} 代替`);

/**
 * What would stand in for what if this machine rendered, without setting anything up. Reads every font file once.
 * @throws Error in Chinese when there is no face for one that the layout asks for.
 */
export function fontSubstitutions(officeFolder: string | null): string[] {
  const system = SYSTEM_FOLDERS.filter((folder) => existsSync(folder));
  const npm = new Set(npmFontFiles().map((file) => dirname(file)));
  return substitutionsOf(chooseFaces(installedFamilies([...(officeFolder ? [officeFolder] : []), ...system, ...npm])));
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
 * then the faces from npm. It says which face stands in for which.
 * @throws Error in Chinese when there is no face for one that the layout asks for: the page would be blank.
 */
export async function setUpFonts(
  workFolder: string,
  officeFolder: string | null,
  systemFolders: readonly string[] = SYSTEM_FOLDERS,
): Promise<FontSetup> {
  const npmFolder = join(workFolder, 'fonts-npm-1');
  mkdirSync(npmFolder, { recursive: true });
  for (const file of npmFontFiles()) {
    const target = join(npmFolder, basename(file));
    if (!existsSync(target)) await withoutRadicals(file, target);
  }
  const system = systemFolders.filter((folder) => existsSync(folder));
  const folders = [...(officeFolder ? [officeFolder] : []), ...system, npmFolder];
  const chosen = chooseFaces(installedFamilies(folders));
  const configFile = writeByContent(workFolder, fontconfig(folders, join(workFolder, 'font-cache'), chosen));
  // Those from npm first: nearly every character is in them, and the others need not be opened.
  return {
    configFile,
    substitutions: substitutionsOf(chosen),
    faces: chosen,
    glyphs: new GlyphBook([...folders].reverse()),
  };
}
