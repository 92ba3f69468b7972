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

/** Characters of the name on an arc over the star, feet to the centre, evenly spread. */
function arc(text: string): string {
  const characters = [...text];
  const spread = Math.min(250, characters.length * 26);
  const step = characters.length > 1 ? spread / (characters.length - 1) : 0;
  const size = Math.min(34, (spread * Math.PI * 165) / 180 / characters.length);
  return characters
    .map((c, i) => {
      const angle = -spread / 2 + i * step;
      return `<text transform="rotate(${angle.toFixed(2)} 200 200)" x="200" y="62" font-size="${size.toFixed(1)}" text-anchor="middle">${escape(c)}</text>`;
    })
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

/** The round red test seal of an office, marked 测试; transparent, 400 pixels wide. */
export function drawTestSeal(officeName: string, fontFiles: readonly string[]): SealImage {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 400 400">
  <g fill="${RED}" font-family="Noto Serif SC" font-weight="700">
  <circle cx="200" cy="200" r="192" fill="none" stroke="${RED}" stroke-width="9"/>
  ${star()}${arc(officeName)}
  <text x="200" y="322" font-size="40" text-anchor="middle">测试</text>
  </g></svg>`;
  const image = new Resvg(svg, {
    font: { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: 'Noto Serif SC' },
  }).render();
  return { width: image.width, height: image.height, rgba: image.pixels };
}
