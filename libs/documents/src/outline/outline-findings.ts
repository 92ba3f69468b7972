import { walkOutline, type Block, type Outline, type OutlineNode } from './report-outline.js';

export interface OutlineFinding {
  /** null: the outline as a whole. */
  readonly nodeKey: string | null;
  readonly message: string;
}

const nameOf = (node: OutlineNode): string => node.heading || node.key;

/** Everything that is wrong with an outline, each thing with the node it is found at; in reading order. */
export function outlineFindings(outline: Outline): OutlineFinding[] {
  const findings: OutlineFinding[] = [];
  const keys = new Set<string>();
  if (!outline.numbering && outline.nodes.some((node) => node.numbered)) {
    findings.push({ nodeKey: null, message: '第一级有编号而未定编号样式' });
  }
  for (const node of walkOutline(outline.nodes)) {
    const note = (message: string) => findings.push({ nodeKey: node.key, message });
    if (keys.has(node.key)) note(`节点“${nameOf(node)}”重复`);
    keys.add(node.key);
    if ((node.headingForm === 'none') !== (node.heading === '')) note(`节点“${nameOf(node)}”的标题与标题形式不符`);
    if (!node.childNumbering && node.children.some((child) => child.numbered)) {
      note(`节点“${nameOf(node)}”的下级有编号而未定编号样式`);
    }
  }
  return findings;
}

/** Required contents that no node of the outline belongs to. */
export function missingBlocks(outline: Outline, required: readonly Block[]): Block[] {
  const present = new Set([...walkOutline(outline.nodes)].map((node) => node.block));
  return required.filter((block) => !present.has(block));
}
