import { createRequire } from 'node:module';
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FACES } from './faces.js';

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
    return readdirSync(folder).filter((file) => file.endsWith('.ttf')).map((file) => join(folder, file));
  });
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function fontconfig(folders: readonly string[], cache: string): string {
  const aliases = FACES.map(
    ({ family, standIns }) => `
  <match target="pattern">
    <test qual="any" name="family"><string>${escape(family)}</string></test>
    ${[family, ...standIns].map((name) => `<edit name="family" mode="append" binding="strong"><string>${escape(name)}</string></edit>`).join('\n    ')}
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

export interface FontSetup {
  /** Value for FONTCONFIG_FILE */
  readonly configFile: string;
  readonly folders: readonly string[];
}

/**
 * Makes the font configuration that Chromium is started with: the office's own folder first, system fonts,
 * then the faces from npm. Strong aliases say what stands in for what.
 */
export function setUpFonts(workFolder: string, officeFolder: string | null): FontSetup {
  const npmFolder = join(workFolder, 'fonts-npm');
  mkdirSync(npmFolder, { recursive: true });
  for (const file of npmFontFiles()) {
    const target = join(npmFolder, file.split('/').at(-1) ?? '');
    if (!existsSync(target)) cpSync(file, target);
  }
  const system = ['/usr/share/fonts', '/usr/local/share/fonts'].filter((folder) => existsSync(folder));
  const folders = [...(officeFolder ? [officeFolder] : []), ...system, npmFolder];
  const configFile = join(workFolder, 'fonts.conf');
  writeFileSync(configFile, fontconfig(folders, join(workFolder, 'font-cache')));
  return { configFile, folders };
}
