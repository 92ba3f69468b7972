import { fandolIsPrepared, FandolUnavailable, prepareFandol, setUpFonts } from '@chancery/rendering';
import { fetchedFontsFolder, readSettings, workFolder } from '@chancery/runtime';

export interface FontsCommandOptions {
  /** A folder that has the Fandol faces as published; without it they are fetched. */
  readonly from?: string;
}

/** Fetches Fandol where it is still missing; that it cannot be had is told, and what is there goes on being used. */
async function fetchMissing(folder: string, from: string | null): Promise<boolean> {
  if (fandolIsPrepared(folder)) return true;
  try {
    await prepareFandol(folder, from, (line) => console.log(line));
    console.log(`Fandol 字体已放入 ${folder}`);
    return true;
  } catch (error) {
    if (!(error instanceof FandolUnavailable)) throw error;
    console.error(error.message);
    return false;
  }
}

/**
 * Prepares the fonts that documents are printed with, once, and says which face is printed for which.
 * 0 when all is there, 1 when Fandol could not be had.
 */
export async function fonts({ from }: FontsCommandOptions): Promise<number> {
  const fetchedFolder = fetchedFontsFolder();
  const has = await fetchMissing(fetchedFolder, from ?? null);
  const { faces, substitutions } = await setUpFonts(workFolder(), readSettings().fontsFolder, { fetchedFolder });
  for (const [family, face] of faces) console.log(family === face ? `${family}:本身` : `${family}:由 ${face} 代替`);
  if (substitutions.length > 0) {
    console.log('要用本机关的正版字体,请以 CHANCERY_FONTS 指明其目录(.ttf、.ttc)。');
  }
  console.log('已在运行的系统重新启动后采用。');
  return has ? 0 : 1;
}
