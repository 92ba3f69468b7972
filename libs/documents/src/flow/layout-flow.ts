import { printOrdinal, type NumberingStyle } from '../outline/numbering.js';
import type { ReportFragment, ReportModel, ReportNode } from '../outline/report-outline.js';
import type { Flow, FlowBlock, FlowParagraph, FlowSpan, SpanSource } from './flow.js';
import { HeadingCounters } from './heading-counters.js';
import { layFragment, type FlowPiece } from './lay-fragment.js';

interface OpenParagraph {
  kind: FlowParagraph['kind'];
  level: number;
  spans: FlowSpan[];
}

/**
 * Makes printed paragraphs from outline and fragments, and computes every ordinal once.
 * All writers, the proofreader, comparison and provenance use this result and nothing else.
 */
export function layoutFlow(report: ReportModel): Flow {
  const blocks: FlowBlock[] = [];
  const ordinals: Record<string, string> = {};
  // null: the next words must start a paragraph (beginning of the text, or after an own-line heading).
  let open: OpenParagraph | null = null;

  const start = (kind: FlowParagraph['kind'], level: number): OpenParagraph => {
    open = { kind, level, spans: [] };
    blocks.push(open);
    return open;
  };

  const layPiece = (piece: FlowPiece, breaks: boolean): void => {
    if (piece.kind === 'words') {
      const target: OpenParagraph = open === null || breaks || piece.starts ? start('body', 0) : open;
      target.spans.push(...piece.spans);
      return;
    }
    blocks.push(piece);
    // Nothing goes on in the line of a heading, a table or a picture.
    open = null;
  };

  const layText = (fragment: ReportFragment, nodeKey: string, breaks: boolean, headings: HeadingCounters): void => {
    const source = { nodeKey, sectionId: fragment.sectionId, departmentId: fragment.departmentId };
    const pieces: FlowPiece[] = fragment.content
      ? layFragment(fragment.content, source, headings)
      : [{ kind: 'words', starts: false, spans: [gapSpan(fragment, source)] }];
    pieces.forEach((piece, index) => layPiece(piece, breaks && index === 0));
  };

  const layNode = (node: ReportNode, level: number, style: NumberingStyle | null, n: number): void => {
    const spans: FlowSpan[] = [];
    const source = { nodeKey: node.key };
    if (node.block === 'attachment') {
      blocks.push({
        kind: 'attachment',
        title: { text: node.heading, role: 'heading', marks: [], style: null, source },
      });
      open = null;
      layBelow(node, level, false);
      return;
    }
    if (node.numbered && style) {
      const text = printOrdinal(style, n);
      ordinals[node.key] = text;
      spans.push({ text, role: 'ordinal', marks: [], style, source });
    }
    if (node.headingForm !== 'none' && node.heading) {
      spans.push({ text: node.heading, role: 'heading', marks: [], style, source });
    }
    if (spans.length > 0) {
      const ownLine = node.headingForm === 'ownLine';
      const target: OpenParagraph =
        open === null || ownLine || node.startsParagraph ? start(ownLine ? 'heading' : 'body', level) : open;
      target.spans.push(...spans);
      if (ownLine) open = null;
    }
    layBelow(node, level, spans.length > 0);
  };

  const layBelow = (node: ReportNode, level: number, hasHeading: boolean): void => {
    const headings = new HeadingCounters(hasHeading ? level : level - 1);
    node.fragments.forEach((fragment, index) => {
      const first = index === 0;
      // After a run-in heading the first text goes on in its line; a node without heading decides itself.
      const breaks = first ? !hasHeading && node.startsParagraph : fragment.startsParagraph;
      layText(fragment, node.key, breaks, headings);
    });
    layChildren(node.children, level + 1, node.childNumbering, headings.used(node.childNumbering));
  };

  const layChildren = (
    nodes: readonly ReportNode[],
    level: number,
    style: NumberingStyle | null,
    /** Numbers that headings inside the parent's own text have taken. */
    taken: number,
  ): void => {
    let n = taken;
    for (const node of nodes) {
      if (node.numbered) n += 1;
      layNode(node, level, style, n);
    }
  };

  layChildren(report.nodes, 1, report.numbering, 0);
  return { blocks, ordinals };
}

function gapSpan(fragment: ReportFragment, source: SpanSource): FlowSpan {
  return { text: fragment.gap ?? '', role: 'gap', marks: [], style: null, source };
}
