/** Base names of the fonts embedded in a PDF of Chromium, whose font dictionaries are plain text. */
export function embeddedFonts(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1');
  const names = [...text.matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/g)].map((m) => m[1] ?? '');
  return [...new Set(names)].sort();
}
