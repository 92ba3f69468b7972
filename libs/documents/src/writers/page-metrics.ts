/** Measures of GB/T 9704-2012, 5.2 and 6: shared by the PDF template and the DOCX writer. Lengths in millimetres. */
export const PAGE = {
  width: 210,
  height: 297,
  marginTop: 37,
  marginLeft: 28,
  marginRight: 26,
  marginBottom: 35,
  /** 版心 */
  typeWidth: 156,
  typeHeight: 225,
  linesPerPage: 22,
  charactersPerLine: 28,
  /** 3号 */
  bodyPoints: 16,
  /** 小四: words in tables and captions, which the standard leaves free */
  tablePoints: 12,
  tableLinePoints: 20,
} as const;

/** Advance of one full character, in points: 28 of them fill 156 mm. */
export const CHARACTER_PITCH = (PAGE.typeWidth * 72) / 25.4 / PAGE.charactersPerLine;

/** Width of a text in full characters; ASCII counts half, as it prints in the body's face. */
export function widthInCharacters(text: string): number {
  return [...text].reduce((sum, c) => sum + (c.charCodeAt(0) < 0x100 ? 0.5 : 1), 0);
}

/**
 * Right indents, in characters, of 署名 and 成文日期 under a seal: the date ends 4 characters from the
 * right, the name is centred over it (GB/T 9704-2012, 7.3.5.1). A long name moves both to the left.
 */
export function sealedSignoffIndents(issuer: string, signedOn: string): { name: number; date: number } {
  const date = 4;
  const name = date + (widthInCharacters(signedOn) - widthInCharacters(issuer)) / 2;
  const shift = Math.max(0, -name);
  return { name: name + shift, date: date + shift };
}

/** Characters of 发文机关标志 beyond which it stands in two lines: in one it would be smaller than the title. */
const HEAD_MARK_IN_ONE_LINE = 18;

/**
 * 发文机关标志 as printed: its lines and their size in points. As large as fills the type area, at most 60 pt, so
 * that it is larger than the title's 22 pt (GB/T 9704-2012, 7.2.4).
 */
export function headMarkLayout(text: string): { lines: string[]; points: number } {
  const characters = [...text];
  const half = Math.ceil(characters.length / 2);
  const lines =
    characters.length <= HEAD_MARK_IN_ONE_LINE
      ? [text]
      : [characters.slice(0, half).join(''), characters.slice(half).join('')];
  const longest = Math.max(...lines.map((line) => [...line].length), 1);
  return { lines, points: Math.min(60, Math.floor((CHARACTER_PITCH * PAGE.charactersPerLine) / longest)) };
}
