import { Document, Packer, Paragraph, TextRun, type ISectionOptions } from 'docx';
import { docxAttachments } from './docx-attachments.js';
import { docxBody } from './docx-body.js';
import { docxBack, docxFooters, docxFront, noFooters } from './docx-frame.js';
import { docxImprint } from './docx-imprint.js';
import { joinPieces, upright, type DocxPiece } from './docx-piece.js';
import {
  acrossPageProperties,
  documentStyles,
  FACE,
  font,
  imprintPageProperties,
  lineSpacing,
  pageProperties,
} from './docx-styles.js';
import type { OfficialDocument } from './official-document.js';
import type { PrintedEnd } from './printed-end.js';
import { sectionInLastParagraph } from './section-in-last-paragraph.js';
import { withoutAutospace } from './without-autospace.js';

/** What the working copy says on top, so that nobody takes it for the issued file. */
export const WORKING_COPY_MARK = '【工作稿，供修改使用，非正式文件】';

/** 版记 at the foot of the text's own last page, or on an even page that bears nothing else (GB/T 9704-2012, 7.4). */
function sections(doc: OfficialDocument, pieces: readonly DocxPiece[], printed: PrintedEnd): ISectionOptions[] {
  const imprint = docxImprint(doc);
  const isApart = imprint.length > 0 && (printed.imprintAlone || pieces.at(-1)?.isAcross === true);
  const text = joinPieces(isApart ? pieces : [...pieces, upright(...imprint)]).map(({ isAcross, children }) => ({
    properties: isAcross ? acrossPageProperties : pageProperties,
    footers: docxFooters(),
    children: [...children],
  }));
  return isApart ? [...text, { properties: imprintPageProperties, footers: noFooters(), children: imprint }] : text;
}

/** Where nothing has been printed yet: 版记 on an even page in any case, 署名 held fast. */
const UNKNOWN_END: PrintedEnd = { imprintAlone: true, linesOver: 0, linesUnder: 0 };

/**
 * The document as DOCX from the same flow as the PDF.
 * @param purpose `issued` is the file that gets signed; `working` is for further editing and says so.
 * @param printed how the PDF of the same document ends, so that this one ends alike
 */
export async function writeDocx(
  doc: OfficialDocument,
  purpose: 'issued' | 'working',
  printed: PrintedEnd = UNKNOWN_END,
): Promise<Uint8Array> {
  const mark = new Paragraph({
    children: [new TextRun({ text: WORKING_COPY_MARK, color: 'C00000', font: font(FACE.hei), size: 28 })],
    spacing: lineSpacing,
  });
  const pieces = [
    upright(...(purpose === 'working' ? [mark] : []), ...docxFront(doc)),
    ...docxBody(doc.flow, doc.pictures, printed),
    upright(...docxBack(doc)),
    ...docxAttachments(doc),
  ];
  const file = new Document({
    title: doc.title,
    // Properties name the office, never a person.
    creator: doc.issuer,
    lastModifiedBy: doc.issuer,
    description: purpose === 'working' ? WORKING_COPY_MARK : '',
    evenAndOddHeaderAndFooters: true,
    styles: documentStyles,
    sections: sections(doc, pieces, printed),
  });
  return withoutAutospace(sectionInLastParagraph(new Uint8Array(await Packer.toBuffer(file))));
}
