import { printOrdinal, type NumberingStyle } from './numbering.js';
import type { Block, Outline, OutlineNode } from './report-outline.js';

/** What a block is called where its node has no heading. */
export const BLOCK_LABELS: Readonly<Record<Block, string>> = {
  preamble: '引言',
  measures: '主要举措和成效',
  firstResponsible: '第一责任人履职情况',
  problems: '存在的不足和原因',
  nextSteps: '下一年度主要安排',
  closing: '结语',
  other: '其他情况',
  attachment: '附件',
};

/** A node as a list or table names it: ordinal and heading on one line, without the closing mark. */
export interface NodeLabel {
  readonly key: string;
  readonly block: Block;
  /** Depth in the outline, from 1. */
  readonly level: number;
  readonly ordinal: string;
  readonly heading: string;
}

/** A label for every node in reading order; ordinals are those that the report prints. */
export function outlineLabels(outline: Outline): NodeLabel[] {
  const labels: NodeLabel[] = [];
  const walk = (nodes: readonly OutlineNode[], style: NumberingStyle | null, level: number): void => {
    let n = 0;
    for (const node of nodes) {
      if (node.numbered) n += 1;
      labels.push({
        key: node.key,
        block: node.block,
        level,
        ordinal: node.numbered && style ? printOrdinal(style, n) : '',
        heading: node.heading.replace(/[。：:]$/, '') || BLOCK_LABELS[node.block],
      });
      walk(node.children, node.childNumbering, level + 1);
    }
  };
  walk(outline.nodes, outline.numbering, 1);
  return labels;
}

/** `（一）依法全面履行政府职能` */
export const printNodeLabel = ({ ordinal, heading }: Pick<NodeLabel, 'ordinal' | 'heading'>): string =>
  `${ordinal}${heading}`;
