import {
  BorderStyle,
  FrameAnchorType,
  HorizontalPositionAlign,
  LineRuleType,
  Paragraph,
  ShadingType,
  Tab,
  TabStopType,
  TextRun,
  VerticalPositionAlign,
} from 'docx';
import { characters, FACE, font, lineSpacing, twips } from './docx-styles.js';
import type { OfficialDocument } from './official-document.js';
import { PAGE } from './page-metrics.js';
import { wrapNames } from './wrap-names.js';

const WIDTH = twips(PAGE.typeWidth);
/** 4号, in half points and twips. */
const SIZE = 28;
const CHARACTER = 280;
const INSET = characters(1);
/** After 抄送： and with both insets; one character less, since the reader's face may be wider. */
const NAMES_WIDTH = Math.floor((WIDTH - 2 * INSET) / CHARACTER) - 4;

// First and last rule: 0.35 mm. LibreOffice 7.4 takes a frame's paragraphs out of the text only when all have the
// same borders, and Word joins equal borders only where the indents are equal too: so every paragraph has these
// borders and no indent, insets are tabs, and the middle rule is a filled paragraph.
const RULE = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 0 };
const FRAMED = {
  frame: {
    type: 'alignment' as const,
    width: WIDTH,
    height: 0,
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
    alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
  },
  border: { top: RULE, bottom: RULE },
};

/** A line of 版记: `left` begins `inset` twips from the left, `right` ends one character from the right. */
function row(inset: number, left: string, right = ''): Paragraph {
  return new Paragraph({
    ...FRAMED,
    children: [
      new TextRun({
        children: [new Tab(), left, ...(right ? [new Tab(), right] : [])],
        size: SIZE,
        font: font(FACE.body),
        characterSpacing: 0,
      }),
    ],
    tabStops: [
      { type: TabStopType.LEFT, position: inset },
      { type: TabStopType.RIGHT, position: WIDTH - INSET },
    ],
    spacing: lineSpacing,
  });
}

/** 0.25 mm, twips. An empty paragraph of this height, filled, is a rule as wide as the frame. */
const THIN = 14;

function middleRule(): Paragraph {
  return new Paragraph({
    ...FRAMED,
    children: [],
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: '000000' },
    spacing: { line: THIN, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
  });
}

/** 版记 at the foot of the last page: paragraphs in one frame at the type area's bottom (GB/T 9704-2012, 7.4). */
export function docxImprint(doc: OfficialDocument): Paragraph[] {
  if (doc.layout !== 'redHead') return [];
  const names = wrapNames(doc.copies, NAMES_WIDTH);
  const copies = names.map((text, i) => (i === 0 ? row(INSET, `抄送：${text}`) : row(INSET + 3 * CHARACTER, text)));
  const printed = `${doc.printedOn}印发`;
  const office = wrapOffice(doc.printingOffice);
  return [
    ...copies,
    ...(copies.length > 0 ? [middleRule()] : []),
    ...office.map((text, i) => row(INSET, text, i === office.length - 1 ? printed : '')),
    // A frame needs a normal paragraph after it, or Word drops it.
    new Paragraph({ children: [], spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } }),
  ];
}

/** A very long office name takes two lines, so that the date keeps its place. */
function wrapOffice(name: string): string[] {
  const ROOM = 20;
  const characters = [...name];
  if (characters.length <= ROOM) return [name];
  return [characters.slice(0, ROOM).join(''), characters.slice(ROOM).join('')];
}
