import { dirname } from 'node:path';
import { chooseFaces } from './choose-faces.js';
import { fontFolders, type OtherFonts } from './font-folders.js';
import { installedFamilies } from './installed-families.js';
import { npmFontFiles } from './npm-font-files.js';

/** A sentence for each face that another stands in for. */
export const substitutionsOf = (chosen: ReadonlyMap<string, string>): string[] =>
  [...chosen].filter(([family, face]) => family !== face).map(([family, face]) => `${family} 由 ${face} 代替`);

/** Which face stands in for which with the fonts that are here now, without making anything. */
export function readSubstitutions(officeFolder: string | null, others: OtherFonts = {}): string[] {
  const npmFolders = [...new Set(npmFontFiles().map((file) => dirname(file)))];
  const folders = fontFolders(officeFolder, others, npmFolders);
  return substitutionsOf(chooseFaces(folders.map((folder) => installedFamilies([folder]))));
}
