import { existsSync } from 'node:fs';

/** Fonts beside the office's own and those from npm. */
export interface OtherFonts {
  /** Where `prepareFandol` put faces, if it did. */
  readonly fetchedFolder?: string;
  readonly systemFolders?: readonly string[];
}

const SYSTEM = ['/usr/share/fonts', '/usr/local/share/fonts'];

/** Folders of fonts in the order of choice: the office's own, the system's, what was fetched, what npm brings. */
export function fontFolders(
  officeFolder: string | null,
  { fetchedFolder, systemFolders = SYSTEM }: OtherFonts,
  npmFolders: readonly string[],
): string[] {
  const maybe = [...systemFolders, ...(fetchedFolder === undefined ? [] : [fetchedFolder])];
  return [...(officeFolder ? [officeFolder] : []), ...maybe.filter((folder) => existsSync(folder)), ...npmFolders];
}
