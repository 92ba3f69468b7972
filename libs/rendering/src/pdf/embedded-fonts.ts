import { FACES } from '../fonts/faces.js';

/** Base names of the fonts embedded in a PDF of Chromium, whose font dictionaries are plain text. */
export function embeddedFonts(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1');
  const names = [...text.matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/g)].map((m) => m[1] ?? '');
  return [...new Set(names)].sort();
}

/** What stands in for the faces of the standard, as a sentence each; empty when only licensed faces are used. */
export function substitutions(fonts: readonly string[]): string[] {
  const standIn = fonts.filter((name) => /^(Noto|Fandol)/.test(name));
  return standIn.map((name) => {
    const family = name.replace(/-.*$/, '');
    const faces = FACES.filter((face) => face.standIns.some((s) => s.replace(/\s/g, '') === family));
    return `${name} 代 ${faces.map((face) => face.family).join('、')}`;
  });
}
