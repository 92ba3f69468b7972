import { openSync, type Font, type FontCollection } from 'fontkit';
import { fontFiles } from './installed-families.js';

/** Characters of the text, each once: a report has a quarter of a million, of which some hundreds are different. */
function eachOnce(text: string): string[] {
  const seen = new Set<number>();
  const isSeen = new Uint8Array(0x10000);
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const isHigh = unit >= 0xd800 && unit < 0xdc00;
    if (!isHigh && isSeen[unit] === 1) continue;
    isSeen[unit] = 1;
    const code = text.codePointAt(i) ?? 0;
    seen.add(code);
    if (code > 0xffff) i += 1;
  }
  return [...seen].map((code) => String.fromCodePoint(code));
}

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
    const characters = eachOnce(text).filter((character) => !/[\s\p{Cf}\p{Mn}]/u.test(character));
    const isKnown = (character: string): boolean => this.known.has(character.codePointAt(0) ?? 0);
    let left = characters.filter((character) => !isKnown(character));
    while (left.length > 0 && this.readNext()) left = left.filter((character) => !isKnown(character));
    return left;
  }
}
