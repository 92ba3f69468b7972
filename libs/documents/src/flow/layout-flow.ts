import type { FragmentDoc, InlineNode } from '../model/fragment-doc.js';
import { printOrdinal, type NumberingStyle } from '../outline/numbering.js';
import type { ReportFragment, ReportModel, ReportNode } from '../outline/report-outline.js';
import type { Flow, FlowParagraph, FlowSpan } from './flow.js';

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
  const paragraphs: OpenParagraph[] = [];
  const ordinals: Record<string, string> = {};
  // null: the next words must start a paragraph (beginning of the text, or after an own-line heading).
  let open: OpenParagraph | null = null;

  const start = (kind: FlowParagraph['kind'], level: number): OpenParagraph => {
    open = { kind, level, spans: [] };
    paragraphs.push(open);
    return open;
  };

  const layFragment = (fragment: ReportFragment, nodeKey: string, breaks: boolean): void => {
    const source = { nodeKey, sectionId: fragment.sectionId, departmentId: fragment.departmentId };
    const blocks = fragment.content ? spansOfDoc(fragment.content, source) : [[gapSpan(fragment, source)]];
    blocks.forEach((spans, index) => {
      if (spans.length === 0) return;
      const target: OpenParagraph = open === null || index > 0 || breaks ? start('body', 0) : open;
      target.spans.push(...spans);
    });
  };

  const layNode = (node: ReportNode, level: number, style: NumberingStyle | null, n: number): void => {
    const spans: FlowSpan[] = [];
    const source = { nodeKey: node.key };
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
    node.fragments.forEach((fragment, index) => {
      const first = index === 0;
      // After a run-in heading the first text goes on in its line; a node without heading decides itself.
      const breaks = first ? spans.length === 0 && node.startsParagraph : fragment.startsParagraph;
      layFragment(fragment, node.key, breaks);
    });
    layChildren(node.children, level + 1, node.childNumbering);
  };

  const layChildren = (nodes: readonly ReportNode[], level: number, style: NumberingStyle | null): void => {
    let n = 0;
    for (const node of nodes) {
      if (node.numbered) n += 1;
      layNode(node, level, style, n);
    }
  };

  layChildren(report.nodes, 1, report.numbering);
  return { paragraphs, ordinals };
}

type Source = FlowSpan['source'];

function gapSpan(fragment: ReportFragment, source: Source): FlowSpan {
  return { text: fragment.gap ?? '', role: 'gap', marks: [], style: null, source };
}

/** One array of spans for each paragraph of the fragment, with offsets into its plain text. */
function spansOfDoc(doc: FragmentDoc, source: Source): FlowSpan[][] {
  let offset = 0;
  return doc.content.map((paragraph) => {
    const spans = (paragraph.content ?? []).map((inline) => {
      const span = spanOfInline(inline, { ...source, offset });
      offset += span.text.length;
      return span;
    });
    offset += 1; // the newline between paragraphs in plainText
    return spans;
  });
}

function spanOfInline(inline: InlineNode, source: Source): FlowSpan {
  const marks = (inline.marks ?? []).map((mark) => mark.type);
  return inline.type === 'text'
    ? { text: inline.text, role: 'text', marks, style: null, source }
    : { text: inline.attrs.text, role: 'figure', marks, style: null, source };
}
