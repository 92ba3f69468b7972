import fonteditor, { type TTF } from 'fonteditor-core';
import { create, type Font } from 'fontkit';
import type { FandolFace } from './fandol-faces.js';
import { quadraticOutline } from './quadratic-outline.js';

/** Outline and advance from fontkit: fonteditor-core halves every curve, whatever that changes, and misreads some advances. */
function glyphOf(given: TTF.Glyph, id: number, font: Font): TTF.Glyph {
  const glyph = font.getGlyph(id);
  const contours = quadraticOutline(glyph.path.commands);
  const points = contours.flat();
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [xMin, yMin] = points.length > 0 ? [Math.min(...xs), Math.min(...ys)] : [0, 0];
  const [xMax, yMax] = points.length > 0 ? [Math.max(...xs), Math.max(...ys)] : [0, 0];
  return { ...given, contours, xMin, yMin, xMax, yMax, advanceWidth: glyph.advanceWidth, leftSideBearing: xMin };
}

/**
 * A face with CFF outlines (`.otf`) as TrueType, under the family's name alone: `FandolFang R` would not be found.
 * @throws Error when it cannot be read, or what was written cannot.
 */
export function truetypeOfCff(otf: Uint8Array, { family, file }: FandolFace): Uint8Array {
  const font = create(Buffer.from(otf)) as Font;
  const editor = fonteditor.createFont(Buffer.from(otf), { type: 'otf' });
  const data = editor.get();
  // A preferred family would be told beside it.
  const { preferredFamily: _family, preferredSubFamily: _style, ...kept } = data.name;
  const name = { ...kept, fontFamily: family, fontSubFamily: 'Regular', fullName: family, postScriptName: file };
  editor.set({ ...data, name, glyf: data.glyf.map((glyph, id) => glyphOf(glyph, id, font)) });
  const written = new Uint8Array(editor.write({ type: 'ttf', toBuffer: true }));
  const again = create(Buffer.from(written)) as Font;
  if (again.familyName !== family || again.numGlyphs !== font.numGlyphs) throw new Error(`${file} 转换后不能读取`);
  return written;
}
