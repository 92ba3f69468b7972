/** Signs of the fonts Symbol and Wingdings that have a character of their own. */
const SIGNS: Readonly<Record<string, string>> = {
  F0FE: '☑',
  F052: '☑',
  F0FD: '☒',
  F0A8: '□',
  F06F: '□',
  F0A3: '□',
  F071: '□',
  F0FC: '√',
  F0D6: '√',
  F0FB: '×',
  F0B4: '×',
  F0B1: '±',
  F0B3: '≥',
  F0B0: '°',
  F0B7: '·',
  F06C: '●',
  F06E: '■',
  F0E0: '→',
};

/** A `w:sym`: a place of a font. One that no font of ours has is left out. */
export function symbol(char: string): string {
  const code = char.toUpperCase();
  if (Object.hasOwn(SIGNS, code)) return SIGNS[code] ?? '';
  const point = parseInt(code, 16);
  return point >= 0x20 && point < 0xd800 ? String.fromCharCode(point) : '';
}
