import { readSubstitutions } from '@chancery/rendering';
import { fetchedFontsFolder } from '@chancery/runtime';
import type { PartHealth } from '@chancery/runtime';

/** Fonts change with a restart only, and every file has to be read to know them. */
let known: PartHealth | null = null;

/** Whether this machine has the faces that the layout asks for, and what stands in for those it lacks. */
export function fontReport(officeFolder: string | null): PartHealth {
  known ??= reportOf(officeFolder);
  return known;
}

function reportOf(officeFolder: string | null): PartHealth {
  try {
    const substitutions = readSubstitutions(officeFolder, { fetchedFolder: fetchedFontsFolder() });
    return { part: 'fonts', state: substitutions.length === 0 ? 'ok' : 'warning', message: substitutions.join(';') };
  } catch (error) {
    return { part: 'fonts', state: 'failed', message: (error as Error).message };
  }
}
