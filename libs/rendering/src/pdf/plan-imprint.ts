import { widthInCharacters, type OfficialDocument } from '@chancery/documents';
import type { PdfLine } from './read-pdf.js';

/** Where the imprint (版记) goes: on the last page of text, or on an even page of its own, after a blank one if need be. */
export type ImprintPlan =
  | { readonly kind: 'same'; readonly page: number; readonly across: number }
  | { readonly kind: 'own'; readonly page: number; readonly blankBefore: boolean };

const POINTS_PER_MM = 72 / 25.4;
const LINE = (225 * POINTS_PER_MM) / 22;
const TYPE_BOTTOM = 35 * POINTS_PER_MM;
/** 4号 characters between the margins of one 3号 character. */
const CHARACTERS_PER_LINE = Math.floor((156 * POINTS_PER_MM - 32) / 14);

type Imprint = Pick<OfficialDocument, 'copies' | 'printingOffice' | 'printedOn'>;

/** Lines of 版记: 抄送 as it wraps under its label, and the office and date of 印发, which a long name may wrap. */
export function imprintLines({ copies, printingOffice, printedOn }: Imprint): number {
  const label = 3; // 抄送：
  const date = widthInCharacters(`${printedOn}印发`) + 1;
  const office = Math.ceil(widthInCharacters(printingOffice) / (CHARACTERS_PER_LINE - date));
  if (copies.length === 0) return office;
  return office + Math.ceil(widthInCharacters(`${copies.join('，')}。`) / (CHARACTERS_PER_LINE - label));
}

/** Where the text ends. */
export interface TextEnd {
  /** Its last page. */
  readonly page: number;
  /** Room between the last baseline and the type area's bottom, points; none on a page that lies across. */
  readonly room: number;
  /** Pages that lie across. */
  readonly across: number;
}

/** Where the text of a document without imprint ends. */
export function endOfText({ pages, lines }: { pages: number; lines: readonly PdfLine[] }): TextEnd {
  const last = lines.filter((l) => l.page === pages && l.y > TYPE_BOTTOM - 4);
  const across = new Set(lines.filter((l) => l.isAcross).map((l) => l.page));
  const room = across.has(pages) ? 0 : Math.min(...last.map((l) => l.y)) - TYPE_BOTTOM;
  return { page: pages, room, across: across.size };
}

/** Over this no line of the imprint stands; points from the page's bottom. */
const topOfImprint = (document: Imprint): number => TYPE_BOTTOM + (imprintLines(document) + 1) * LINE;

/** Whether the last page bears 版记 and nothing else: no text of the report, and none of an attachment. */
export function isImprintAlone(
  { pages, lines }: { pages: number; lines: readonly PdfLine[] },
  document: Imprint,
): boolean {
  return !lines.some((line) => line.page === pages && line.y > topOfImprint(document));
}

/** 版记 stands at the foot of the last page, and that page is even (GB/T 9704-2012, 7.4). */
export function planImprint({ page, room, across }: TextEnd, document: Imprint): ImprintPlan {
  const isEven = page % 2 === 0;
  if (isEven && room >= topOfImprint(document) - TYPE_BOTTOM) return { kind: 'same', page, across };
  return isEven
    ? { kind: 'own', page: page + 2, blankBefore: true }
    : { kind: 'own', page: page + 1, blankBefore: false };
}
