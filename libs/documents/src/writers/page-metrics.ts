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
