import { Document, Packer, Paragraph, TextRun } from 'docx';
import { docxAttachments } from './docx-attachments.js';
import { docxBody } from './docx-body.js';
import { docxBack, docxFooters, docxFront } from './docx-frame.js';
import { docxImprint } from './docx-imprint.js';
import { documentStyles, FACE, font, lineSpacing, pageProperties } from './docx-styles.js';
import type { OfficialDocument } from './official-document.js';
import { withoutAutospace } from './without-autospace.js';

/** What the working copy says on top, so that nobody takes it for the issued file. */
export const WORKING_COPY_MARK = '【工作稿，供修改使用，非正式文件】';

/**
 * The document as DOCX from the same flow as the PDF.
 * @param purpose `issued` is the file that gets signed; `working` is for further editing and says so.
 */
export async function writeDocx(doc: OfficialDocument, purpose: 'issued' | 'working'): Promise<Uint8Array> {
  const mark = new Paragraph({
    children: [new TextRun({ text: WORKING_COPY_MARK, color: 'C00000', font: font(FACE.hei), size: 28 })],
    spacing: lineSpacing,
  });
  const file = new Document({
    title: doc.title,
    // Properties name the office, never a person.
    creator: doc.issuer,
    lastModifiedBy: doc.issuer,
    description: purpose === 'working' ? WORKING_COPY_MARK : '',
    evenAndOddHeaderAndFooters: true,
    styles: documentStyles,
    sections: [
      {
        properties: pageProperties,
        footers: docxFooters(),
        children: [
          ...(purpose === 'working' ? [mark] : []),
          ...docxFront(doc),
          ...docxBody(doc.flow, doc.pictures),
          ...docxBack(doc),
          ...docxAttachments(doc),
          ...docxImprint(doc),
        ],
      },
    ],
  });
  return withoutAutospace(new Uint8Array(await Packer.toBuffer(file)));
}
