import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

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
