import type { Block, Outline, OutlineNode } from '@chancery/documents';
import type { ImportReading } from '../imports/import-reading.js';
import { blockBelow, blockOfHeading, holdsTwoBlocks } from './block-of-heading.js';
import { isNumbered, remarksOnNumbers, styleOfSiblings, wordsOf, type OutlineRemark } from './number-siblings.js';
import type { PastPart } from './past-part.js';
import type { NodeMend, PastReportPlan } from './past-report-plan.js';
import { paragraphsOfPiece, splitReport, usualDepth, type ReportPiece } from './split-report.js';

/** Where a node's heading and text stand in the reading's text, in UTF-16 units. */
export interface NodePlace {
  readonly nodeKey: string;
  readonly start: number;
  readonly textStart: number;
  readonly end: number;
}

/** A heading that the source lacks, and whether it is taken. */
export interface OfferedHeading {
  readonly nodeKey: string;
  readonly heading: string;
  readonly block: Block;
  readonly accepted: boolean;
}

/** What a level would add to the outline. */
export interface DepthChoice {
  readonly level: number;
  readonly headings: number;
  readonly runIn: number;
}

/** An outline made of an imported report, for a person to confirm or mend, with the text of each node. */
export interface ProposedReport {
  readonly title: string;
  /** null when neither title nor first words name it. */
  readonly year: number | null;
  readonly depth: number;
  readonly depths: readonly DepthChoice[];
  readonly outline: Outline;
  readonly parts: readonly PastPart[];
  readonly places: readonly NodePlace[];
  readonly offers: readonly OfferedHeading[];
  readonly remarks: readonly OutlineRemark[];
}

interface Above {
  readonly key: string;
  readonly block: Block;
  readonly heading: string;
}

interface Group {
  readonly piece: ReportPiece;
  readonly below: Group[];
}

/** Pieces as a tree: each stands under the last one before it that is of a higher level. */
function grouped(pieces: readonly ReportPiece[]): Group[] {
  const top: Group[] = [];
  const open: Group[] = [];
  for (const piece of pieces) {
    while ((open.at(-1)?.piece.level ?? 0) >= piece.level) open.pop();
    const group: Group = { piece, below: [] };
    (open.at(-1)?.below ?? top).push(group);
    // Nothing stands under an introduction.
    if (piece.kind !== 'preamble') open.push(group);
  }
  return top;
}

/** An offer that is taken looks like the headings beside it: run in where they run in, numbered where they are. */
function taken(offer: ReportPiece, beside: readonly ReportPiece[]): ReportPiece {
  const headings = beside.filter(({ kind }) => kind === 'heading');
  const runIn = headings.filter(({ headingForm }) => headingForm === 'runIn').length * 2 > headings.length;
  const numbered = headings.filter(isNumbered).length * 2 > headings.length;
  const heading = runIn ? `${offer.heading}。` : offer.heading;
  return {
    ...offer,
    heading,
    headingForm: runIn ? 'runIn' : 'ownLine',
    style: numbered ? styleOfSiblings(headings) : null,
  };
}

class Proposal {
  readonly remarks: OutlineRemark[] = [];
  private readonly mends: ReadonlyMap<string, NodeMend>;

  constructor(private readonly plan: PastReportPlan) {
    this.mends = new Map(plan.mends.map((mend) => [mend.key, mend]));
  }

  outline(groups: readonly Group[]): Outline {
    const { nodes, numbering } = this.siblings(groups, null);
    return { numbering, nodes };
  }

  private siblings(groups: readonly Group[], above: Above | null) {
    const found = groups.map(({ piece }) => piece);
    const pieces = found.map((piece) => (this.isTaken(piece) ? taken(piece, found) : piece));
    // An offered heading has no number in the source that could differ.
    this.remarks.push(
      ...remarksOnNumbers(
        above?.key ?? null,
        pieces.filter(({ kind }) => kind !== 'offer'),
      ),
    );
    const nodes = groups.map(({ below }, i) => this.node(pieces[i] as ReportPiece, below, above));
    return { nodes, numbering: styleOfSiblings(pieces) };
  }

  private isTaken({ kind, heading }: ReportPiece): boolean {
    return kind === 'offer' && this.plan.acceptedOffers.includes(heading);
  }

  private node(piece: ReportPiece, below: readonly Group[], above: Above | null): OutlineNode {
    const { key, headingForm, startsParagraph } = piece;
    const mend = this.mends.get(key);
    const heading = headingForm === 'none' ? '' : (mend?.heading ?? wordsOf(piece));
    const block = mend?.block ?? guessed(piece, heading, above);
    const { nodes: children, numbering: childNumbering } = this.siblings(below, { key, block, heading });
    if (!above && mend?.block === undefined && holdsTwoBlocks(heading)) {
      const message = `“${heading}”同时写问题和下一步安排,已归入“存在的不足和原因”,请核对内容要求。`;
      this.remarks.push({ nodeKey: key, message });
    }
    return { key, block, heading, headingForm, numbered: isNumbered(piece), startsParagraph, childNumbering, children };
  }
}

function guessed(piece: ReportPiece, heading: string, above: Above | null): Block {
  if (piece.kind === 'preamble' || piece.kind === 'closing') return piece.kind;
  if (piece.kind === 'offer') return blockOfHeading(piece.heading);
  return above ? blockBelow(above, heading) : blockOfHeading(heading);
}

const YEAR = /(?<!\d)((?:19|20)\d{2})年/;

/** The year of a report: its title's, else the first that its text names. */
function yearOf(title: string, text: string): number | null {
  const found = YEAR.exec(title) ?? YEAR.exec(text.slice(0, 60));
  return found ? Number(found[1]) : null;
}

function depthsOf({ outline }: ImportReading): DepthChoice[] {
  const deepest = Math.max(1, ...outline.map(({ level }) => level));
  return Array.from({ length: deepest }, (_, i) => {
    const here = outline.filter(({ level }) => level === i + 1);
    return { level: i + 1, headings: here.length, runIn: here.filter(({ runIn }) => runIn).length };
  });
}

/** A report in which no heading was found is one node, and that is said. */
function withoutHeadings(pieces: readonly ReportPiece[]): OutlineRemark[] {
  if (pieces.some(({ kind }) => kind === 'heading')) return [];
  return [{ nodeKey: null, message: '没有识别出标题。请在原文中指定标题,或改用报告类型的提纲建立任务。' }];
}

/**
 * The outline of an imported report to the depth that the plan says, and the text of each node. Pure; headings keep their
 * words, ordinals are computed anew, and whatever thereby changes is said in the remarks. Nothing is invented: text
 * under an offered heading is a node without one until a person takes the offer.
 */
export function proposeReport(reading: ImportReading, plan: PastReportPlan): ProposedReport {
  const depths = depthsOf(reading);
  const depth = Math.min(plan.depth ?? usualDepth(reading.outline), depths.length);
  const pieces = splitReport(reading, depth, plan);
  const proposal = new Proposal(plan);
  const outline = proposal.outline(grouped(pieces));
  const title = (reading.frame.title ?? '').replace(/\s+/g, '');
  return {
    title,
    year: yearOf(title, reading.text),
    depth,
    depths,
    outline,
    parts: pieces.map((piece) => ({ nodeKey: piece.key, paragraphs: paragraphsOfPiece(reading.text, piece) })),
    places: pieces.map(({ key, start, textStart, end }) => ({ nodeKey: key, start, textStart, end })),
    offers: pieces.flatMap(({ key, kind, heading }) =>
      kind === 'offer'
        ? [{ nodeKey: key, heading, block: blockOfHeading(heading), accepted: plan.acceptedOffers.includes(heading) }]
        : [],
    ),
    remarks: [...withoutHeadings(pieces), ...proposal.remarks],
  };
}
