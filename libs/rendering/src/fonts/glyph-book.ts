import { openSync, type Font, type FontCollection } from 'fontkit';
import { fontFiles } from './installed-families.js';

/** Which characters some face on this machine can print. Faces are opened one after another, only while one is missing. */
export class GlyphBook {
  private readonly known = new Set<number>();
  private readonly unread: string[];

  /** @param folders of TrueType fonts, those first that have most characters */
  constructor(folders: readonly string[]) {
    this.unread = folders.flatMap((folder) => [...fontFiles(folder)]);
  }

  private readNext(): boolean {
    const file = this.unread.shift();
    if (file === undefined) return false;
    try {
      const opened: Font | FontCollection = openSync(file);
      for (const font of 'fonts' in opened ? opened.fonts : [opened]) {
        for (const code of font.characterSet) this.known.add(code);
      }
    } catch {
      // not a font that could be used
    }
    return true;
  }

  /** Characters of the text that no face has, each once, in the order in which they come. */
  missing(text: string): string[] {
    const characters = [...new Set(text)].filter((character) => !/[\s\p{Cf}\p{Mn}]/u.test(character));
    const isKnown = (character: string): boolean => this.known.has(character.codePointAt(0) ?? 0);
    let left = characters.filter((character) => !isKnown(character));
    while (left.length > 0 && this.readNext()) left = left.filter((character) => !isKnown(character));
    return left;
  }
}
