import { NAME_PICTURE_ASPECT } from '@chancery/application';
import { Resvg } from '@resvg/resvg-js';

const HEIGHT = 160;
const WIDTH = HEIGHT * NAME_PICTURE_ASPECT;
/** Characters are this high where there is room. */
const LARGEST = 120;
const MARGIN = 12;

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** A name in black on nothing, for the place where its bearer signs; long names in smaller characters. */
export function drawNamePng(name: string, fontFiles: readonly string[]): Uint8Array {
  const size = Math.min(LARGEST, (WIDTH - 2 * MARGIN) / Math.max(1, [...name].length));
  // An ideograph's middle lies about 38% of its height over the line of writing.
  const y = HEIGHT / 2 + 0.38 * size;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
  <text x="${WIDTH / 2}" y="${y.toFixed(1)}" font-family="Noto Serif SC" font-size="${size.toFixed(1)}"
    text-anchor="middle">${escape(name)}</text></svg>`;
  return new Resvg(svg, {
    font: { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: 'Noto Serif SC' },
  })
    .render()
    .asPng();
}
