import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Flow, FlowParagraph, FlowSpan } from '../flow/flow.js';
import { BODY_SIZE, characters, FACE, font, HEADING_FACE, lineSpacing } from './docx-styles.js';

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

function run(span: FlowSpan): TextRun {
  return new TextRun({
    text: span.text,
    size: BODY_SIZE,
    font: font(span.style ? HEADING_FACE[span.style] : FACE.body),
    bold: span.marks.includes('strong'),
    superScript: span.marks.includes('superscript'),
    subScript: span.marks.includes('subscript'),
  });
}

function paragraph(item: FlowParagraph, isLast: boolean): Paragraph {
  const isHeading = item.kind === 'heading';
  return new Paragraph({
    children: item.spans.map(run),
    spacing: lineSpacing,
    indent: { firstLine: characters(2) },
    // The last one stays with the sign-off, which may not stand on a page alone (GB/T 9704-2012, 7.3.5).
    keepNext: isHeading || isLast,
    ...(isHeading ? { heading: LEVELS[Math.min(item.level, 4) - 1] } : {}),
  });
}

/** The body's paragraphs; ordinals are literal text, so that every reader shows the same number. */
export function docxBody(flow: Flow): Paragraph[] {
  return flow.paragraphs.map((item, i) => paragraph(item, i === flow.paragraphs.length - 1));
}
