import { readSubstitutions } from '@chancery/rendering';
import { fetchedFontsFolder, type WatchedParts } from '@chancery/runtime';

/** The fonts of this machine, read when first asked for: they change with a restart only, as for what prints. */
export function installedFonts(officeFolder: string | null): WatchedParts['fonts'] {
  let known: readonly string[] | null = null;
  return {
    substitutions: () => (known ??= readSubstitutions(officeFolder, { fetchedFolder: fetchedFontsFolder() })),
  };
}
