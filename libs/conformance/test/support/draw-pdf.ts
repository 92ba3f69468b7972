import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fontkit from '@pdf-lib/fontkit';
import {
  degrees,
  PDFArray,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFOperator,
  PDFString,
  rgb,
  StandardFonts,
  type PDFFont,
  type PDFPage,
} from 'pdf-lib';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import type { DrawnDocument, DrawnPage, DrawnText } from './drawn-document.js';

const require = createRequire(import.meta.url);

/** The glyphs are those of Noto; what counts is the name by which the file calls them. */
function fontFile(face: string): Uint8Array {
  const name = face === 'SimHei' ? '@expo-google-fonts/noto-sans-sc' : '@expo-google-fonts/noto-serif-sc';
  const folder = join(dirname(require.resolve(`${name}/package.json`)), '400Regular');
  const file = readdirSync(folder).find((one) => one.endsWith('.ttf')) ?? '';
  return readFileSync(join(folder, file));
}

const subsets = new Map<string, Promise<Uint8Array>>();
function subset(face: string, characters: string): Promise<Uint8Array> {
  const key = `${face === 'SimHei'} ${[...new Set(characters)].sort().join('')}`;
  const known = subsets.get(key) ?? subsetFont(Buffer.from(fontFile(face)), characters, { targetFormat: 'truetype' });
  subsets.set(key, known);
  return known;
}

async function fontsOf(pdf: PDFDocument, document: DrawnDocument): Promise<Map<string, PDFFont>> {
  const texts = document.pages.flatMap((page) => page.texts);
  const fonts = new Map<string, PDFFont>();
  for (const face of new Set(texts.map((text) => text.face))) {
    const characters = texts
      .filter((text) => text.face === face)
      .map(({ text }) => text)
      .join('');
    fonts.set(
      face,
      face === 'Helvetica'
        ? await pdf.embedFont(StandardFonts.Helvetica)
        : await pdf.embedFont(await subset(face, characters), { customName: face }),
    );
  }
  return fonts;
}

function drawText(page: PDFPage, drawn: DrawnText, fonts: Map<string, PDFFont>): void {
  const { text, baseline, size, face, pitch = size, colour = [0, 0, 0], align, turned } = drawn;
  const font = fonts.get(face) as PDFFont;
  if (turned) {
    const rotate = degrees(turned === 'up' ? 90 : -90);
    page.drawText(text, { x: drawn.x, y: page.getHeight() - baseline, size, font, color: rgb(...colour), rotate });
    return;
  }
  const advances = [...text].map((character) => font.widthOfTextAtSize(character, size) + pitch - size);
  // After the last character there is no space.
  const width = advances.reduce((sum, advance) => sum + advance, 0) - (pitch - size);
  let x = drawn.x - (align === 'centre' ? width / 2 : align === 'right' ? width : 0);
  for (const [i, character] of [...text].entries()) {
    page.drawText(character, { x, y: page.getHeight() - baseline, size, font, color: rgb(...colour) });
    x += advances[i] ?? 0;
  }
}

let sealPicture: Promise<Buffer> | undefined;
function seal(): Promise<Buffer> {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><circle cx="100" cy="100" r="95" fill="none" stroke="#e00" stroke-width="8"/></svg>';
  return (sealPicture ??= sharp(Buffer.from(svg)).png().toBuffer());
}

async function drawPage(
  pdf: PDFDocument,
  drawn: DrawnPage,
  fonts: Map<string, PDFFont>,
  tagged: boolean,
): Promise<PDFPage> {
  const page = pdf.addPage(drawn.size);
  if (tagged) page.pushOperators(PDFOperator.of('BDC' as never, [PDFName.of('P'), '<</MCID 0>>'] as never));
  for (const rule of drawn.rules) {
    page.drawRectangle({
      x: rule.left,
      y: page.getHeight() - rule.top - rule.thickness,
      width: rule.right - rule.left,
      height: rule.thickness,
      color: rgb(...rule.colour),
    });
  }
  for (const text of drawn.texts) drawText(page, text, fonts);
  if (tagged) page.pushOperators(PDFOperator.of('EMC' as never));
  if (drawn.seal) {
    const { centreX, centreY, diameter, degrees: turn } = drawn.seal;
    page.drawImage(await pdf.embedPng(await seal()), {
      x: centreX - diameter / 2,
      y: page.getHeight() - centreY - diameter / 2,
      width: diameter,
      height: diameter,
      rotate: degrees(turn),
    });
  }
  return page;
}

/** One paragraph a page is enough of a structure to be seen. */
function addTags(pdf: PDFDocument, pages: readonly PDFPage[]): void {
  const { context } = pdf;
  const root = context.nextRef();
  const paragraphs = pages.map((page, i) => {
    page.node.set(PDFName.of('StructParents'), context.obj(i));
    return context.register(context.obj({ Type: 'StructElem', S: 'P', P: root, Pg: page.ref, K: 0 }));
  });
  const numbers = PDFArray.withContext(context);
  paragraphs.forEach((ref, i) => {
    numbers.push(context.obj(i));
    numbers.push(context.register(context.obj([ref])));
  });
  context.assign(
    root,
    context.obj({ Type: 'StructTreeRoot', K: paragraphs, ParentTree: context.obj({ Nums: numbers }) }),
  );
  pdf.catalog.set(PDFName.of('StructTreeRoot'), root);
  pdf.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}

function addBookmarks(pdf: PDFDocument, names: readonly string[], page: PDFPage): void {
  if (names.length === 0) return;
  const { context } = pdf;
  const outlines = context.nextRef();
  const items = names.map(() => context.nextRef());
  names.forEach((name, i) => {
    const item = context.obj({ Parent: outlines, Dest: [page.ref, 'Fit'] });
    item.set(PDFName.of('Title'), PDFHexString.fromText(name));
    const next = items[i + 1];
    if (next) item.set(PDFName.of('Next'), next);
    context.assign(items[i] as never, item);
  });
  const [first] = items;
  const last = items.at(-1);
  if (first && last)
    context.assign(outlines, context.obj({ Type: 'Outlines', First: first, Last: last, Count: items.length }));
  pdf.catalog.set(PDFName.of('Outlines'), outlines);
}

/** The document as pdf-lib writes it. */
export async function drawPdf(document: DrawnDocument): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  const fonts = await fontsOf(pdf, document);
  const pages: PDFPage[] = [];
  for (const page of document.pages) pages.push(await drawPage(pdf, page, fonts, document.tagged));
  if (document.tagged) addTags(pdf, pages);
  if (document.title) pdf.setTitle(document.title);
  if (document.author) pdf.setAuthor(document.author);
  if (document.language) pdf.catalog.set(PDFName.of('Lang'), PDFString.of(document.language));
  const [first] = pages;
  if (first) addBookmarks(pdf, document.bookmarks, first);
  return pdf.save();
}
