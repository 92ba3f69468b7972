import { walkOutline, type ReportModel } from '../outline/report-outline.js';
import type { Flow, FlowBlock, FlowSpan, FlowTable } from './flow.js';
import { layoutFlow } from './layout-flow.js';

type IsOurs = (span: Pick<FlowSpan, 'source'>) => boolean;

/** A table stands in one text, so one of its spans tells whose it is. */
const spansOfTable = (table: FlowTable): FlowSpan[] => [
  ...(table.caption ? [table.caption] : []),
  ...table.rows.flat().flatMap((cell) => cell.paragraphs.flat()),
];

function partOf(block: FlowBlock, isOurs: IsOurs): FlowBlock[] {
  switch (block.kind) {
    case 'heading':
    case 'body': {
      const spans = block.spans.filter(isOurs);
      return spans.length > 0 ? [{ ...block, spans }] : [];
    }
    case 'table':
      return spansOfTable(block).some(isOurs) ? [block] : [];
    case 'image':
      return isOurs(block) ? [block] : [];
    case 'attachment':
      return isOurs(block.title) ? [block] : [];
  }
}

/**
 * What one section takes of the printed report: its own words, tables and pictures, under ordinal and heading of its
 * place. The whole is laid out, so numbers are those of the report; where a paragraph is shared, the others' words are
 * left out.
 */
export function sectionFlow(report: ReportModel, sectionId: string): Flow {
  const nodes = [...walkOutline(report.nodes)];
  const place = nodes.find(({ fragments }) => fragments.some((one) => one.sectionId === sectionId));
  const { blocks, ordinals } = layoutFlow(report);
  const isOurs: IsOurs = ({ source }) =>
    source.sectionId === undefined ? source.nodeKey === place?.key : source.sectionId === sectionId;
  const ordinal = place && ordinals[place.key];
  return {
    blocks: blocks.flatMap((block) => partOf(block, isOurs)),
    ordinals: place && ordinal !== undefined ? { [place.key]: ordinal } : {},
  };
}
