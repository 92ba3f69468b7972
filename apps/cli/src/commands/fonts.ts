import { setUpFonts } from '@chancery/rendering';
import { readSettings, workFolder } from '@chancery/runtime';

/** Prepares the fonts that documents are printed with, once, and says which face is printed for which. Always 0. */
export async function fonts(): Promise<number> {
  const { faces, substitutions } = await setUpFonts(workFolder(), readSettings().fontsFolder);
  for (const [family, face] of faces) console.log(family === face ? `${family}:本身` : `${family}:由 ${face} 代替`);
  if (substitutions.length > 0) {
    console.log('要用本机关的正版字体,请以 CHANCERY_FONTS 指明其目录(.ttf、.ttc),重新启动系统。');
  }
  return 0;
}
