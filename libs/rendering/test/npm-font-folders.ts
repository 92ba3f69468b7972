import { dirname } from 'node:path';
import { npmFontFiles } from '../src/fonts/npm-font-files.js';

/** Folders of the faces that come with npm, each once. */
export function npmFontFolders(): string[] {
  return [...new Set(npmFontFiles().map((file) => dirname(file)))];
}
