import { Resvg } from '@resvg/resvg-js';

/** A picture as pixels, four bytes each. */
export interface SealImage {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const RED = '#e60012';

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** Radius of the ring's inner edge and the gap between it and the characters. */
const INNER = 187;
const GAP = 7;
/** Characters are this high where there is room: 15% of the diameter. */
const LARGEST = 60;
/** Degrees of the circle that the name may take; below it stands 测试. */
const WIDEST = 250;
/** A character and the space after it, in heights of a character. */
const PITCH = 1.12;

/** Characters of the name on an arc over the star, feet to the centre, evenly spread; long names in smaller ones. */
function arc(text: string): string {
  const characters = [...text];
  const radiusOf = (size: number): number => INNER - GAP - size; // of the line that the feet stand on
  const degrees = (size: number): number => (PITCH * size * 180) / Math.PI / radiusOf(size);
  let size = LARGEST;
  while (degrees(size) * (characters.length - 1) > WIDEST) size -= 0.5;
  // Short names stand wider apart, but do not run around the whole circle.
  const step = Math.min(degrees(size) * 1.25, WIDEST / Math.max(1, characters.length - 1));
  const first = (-step * (characters.length - 1)) / 2;
  // An ideograph's lower edge lies 12% of its height below the line of writing.
  const y = 200 - radiusOf(size) - 0.12 * size;
  return characters
    .map(
      (c, i) =>
        `<text transform="rotate(${(first + i * step).toFixed(2)} 200 200)" x="200" y="${y.toFixed(1)}" font-size="${size}" text-anchor="middle">${escape(c)}</text>`,
    )
    .join('');
}

function star(): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const radius = i % 2 === 0 ? 58 : 22.2;
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    return `${(200 + radius * Math.cos(angle)).toFixed(1)},${(200 + radius * Math.sin(angle)).toFixed(1)}`;
  });
  return `<polygon points="${points.join(' ')}"/>`;
}

/** resvg multiplies colours by their alpha; a PDF's soft mask wants them as they are, or edges turn dark. */
function straightAlpha(pixels: Uint8Array): Uint8Array {
  const straight = new Uint8Array(pixels);
  for (let i = 0; i < straight.length; i += 4) {
    const alpha = straight[i + 3] ?? 0;
    if (alpha === 0 || alpha === 255) continue;
    for (let c = i; c < i + 3; c += 1) straight[c] = Math.min(255, Math.round(((straight[c] ?? 0) * 255) / alpha));
  }
  return straight;
}

function renderTestSeal(officeName: string, fontFiles: readonly string[]) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 400 400">
  <g fill="${RED}" font-family="Noto Serif SC" font-weight="700">
  <circle cx="200" cy="200" r="192" fill="none" stroke="${RED}" stroke-width="9"/>
  ${star()}
  <g stroke="${RED}" stroke-width="1.2">${arc(officeName)}
  <text x="200" y="322" font-size="42" text-anchor="middle">测试</text></g>
  </g></svg>`;
  return new Resvg(svg, {
    font: { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: 'Noto Serif SC' },
  }).render();
}

/** The round red test seal of an office, marked 测试; transparent, 400 pixels wide. */
export function drawTestSeal(officeName: string, fontFiles: readonly string[]): SealImage {
  const image = renderTestSeal(officeName, fontFiles);
  return { width: image.width, height: image.height, rgba: straightAlpha(image.pixels) };
}

/** The same as a PNG file, to be looked at. */
export function drawTestSealPng(officeName: string, fontFiles: readonly string[]): Uint8Array {
  return renderTestSeal(officeName, fontFiles).asPng();
}
