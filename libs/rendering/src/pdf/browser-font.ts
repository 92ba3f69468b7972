import type { BrowserPdf } from './browser-pdf.js';

/** What a font's codes mean: their characters, and their widths in thousandths of the size. */
export interface BrowserFont {
  /** UTF-16 unit of each code; 0 for none, for a blank, and for one of `several`. */
  readonly units: Uint16Array;
  /** Codes that stand for more than one unit. */
  readonly several: ReadonlyMap<number, string>;
  readonly widths: Float64Array;
}

const CODES = 0x10000;

const fromHex = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));

const isBlank = (character: string): boolean => character === ' ' || character === '\u3000';

function charactersOf(map: string): Pick<BrowserFont, 'units' | 'several'> {
  // One place for each code: looked up for every character that is printed.
  const units = new Uint16Array(CODES);
  const several = new Map<number, string>();
  const put = (code: number, text: string): void => {
    if (text.length > 1) several.set(code, text);
    else units[code] = isBlank(text) ? 0 : text.charCodeAt(0);
  };
  for (const [, section = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of section.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi)) {
      put(Number.parseInt(code, 16), fromHex(text));
    }
  }
  for (const [, section = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of section.matchAll(
      /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi,
    )) {
      const [first, last, start] = [from, to, text].map((hex) => Number.parseInt(hex, 16)) as [number, number, number];
      for (let code = first; code <= last; code += 1) put(code, String.fromCharCode(start + code - first));
    }
  }
  return { units, several };
}

/** `[c [w w …] first last w …]` (ISO 32000-1, 9.7.4.3). */
function widthsOf(descendant: string): Float64Array {
  const usual = Number(/\/DW (-?[\d.]+)/.exec(descendant)?.[1] ?? 1000);
  const widths = new Float64Array(CODES).fill(usual);
  const list = /\/W \[((?:[^[\]]|\[[^\]]*\])*)\]/.exec(descendant)?.[1] ?? '';
  const numbers = (text: string): number[] => (text.match(/-?[\d.]+/g) ?? []).map(Number);
  for (const [, single, each, first, last, width] of list.matchAll(
    /(\d+)\s*\[([^\]]*)\]|(\d+)\s+(\d+)\s+(-?[\d.]+)/g,
  )) {
    if (single !== undefined) numbers(each ?? '').forEach((w, i) => (widths[Number(single) + i] = w));
    else for (let code = Number(first); code <= Number(last); code += 1) widths[code] = Number(width);
  }
  return widths;
}

/** Reads a composite font with two-byte codes. @throws Error when it is another kind. */
export function readBrowserFont(pdf: BrowserPdf, number: number): BrowserFont {
  const font = pdf.object(number);
  if (!font.includes('/Identity-H')) throw new Error('not a composite font');
  const descendant = pdf.object(Number(/\/DescendantFonts \[(\d+) 0 R\]/.exec(font)?.[1]));
  const { units, several } = charactersOf(pdf.stream(pdf.reference(font, 'ToUnicode')).toString('latin1'));
  // Named one by one: objects made by spreading are each of a new shape to the engine, which compiles every reader of
  // them anew for each document.
  return { units, several, widths: widthsOf(descendant) };
}
