import { AlignmentType, HeadingLevel, LineRuleType, Paragraph, TextRun } from 'docx';
import { attachmentLabel, partsOfFlow } from '../flow/attachments-of-flow.js';
import { docxBlocks } from './docx-body.js';
import { across, upright, type DocxPiece } from './docx-piece.js';
import { FACE, font, LINE, lineSpacing } from './docx-styles.js';
import type { OfficialDocument } from './official-document.js';
import { titleLines } from './title-lines.js';

/** 附件 and its number on the first line of a new page, its title in the middle of the third (GB/T 9704-2012, 7.3.8). */
function opening(label: string, title: string): Paragraph[] {
  return [
    new Paragraph({
      children: [new TextRun({ text: label, font: font(FACE.hei) })],
      spacing: lineSpacing,
      pageBreakBefore: true,
      keepNext: true,
    }),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: titleLines(title).map(
        (text, i) =>
          new TextRun({
            text,
            size: 44,
            characterSpacing: 0,
            font: font(FACE.title),
            ...(i > 0 ? { break: 1 } : {}),
          }),
      ),
      alignment: AlignmentType.CENTER,
      indent: { firstLine: 0 },
      spacing: {
        line: Math.round(LINE * 1.25),
        lineRule: LineRuleType.EXACT,
        before: Math.round(LINE * 0.875),
        after: LINE,
      },
    }),
  ];
}

/** What is attached to the signed text, between it and the imprint. */
export function docxAttachments(doc: Pick<OfficialDocument, 'flow' | 'attachments' | 'pictures'>): DocxPiece[] {
  return partsOfFlow(doc.flow).attachments.flatMap(({ title, blocks }, i) => {
    const heading = opening(attachmentLabel(i + 1, doc.attachments.length), title.text);
    const pieces = docxBlocks(blocks, doc.pictures, null);
    // A table across the page takes the heading with it, as in the PDF.
    return [pieces[0]?.isAcross ? across(...heading) : upright(...heading), ...pieces];
  });
}
