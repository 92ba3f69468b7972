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
    for (const message of attachmentFindings(node, outline)) note(message);
    if ((node.headingForm === 'none') !== (node.heading === '')) note(`节点“${nameOf(node)}”的标题与标题形式不符`);
    if (!node.childNumbering && node.children.some((child) => child.numbered)) {
      note(`节点“${nameOf(node)}”的下级有编号而未定编号样式`);
    }
  }
  return findings;
}

/** An attachment is named by a heading on its own line, and stands after everything that is signed. */
function* attachmentFindings(node: OutlineNode, { nodes }: Outline): Generator<string> {
  if (node.block !== 'attachment') return;
  const at = nodes.indexOf(node);
  if (at < 0) yield `附件“${nameOf(node)}”只能放在第一级`;
  else if (nodes.slice(at).some(({ block }) => block !== 'attachment'))
    yield `附件“${nameOf(node)}”之后还有正文,附件应放在最后`;
  if (node.headingForm !== 'ownLine') yield `附件“${nameOf(node)}”应有独立成行的标题`;
  if (node.numbered) yield `附件“${nameOf(node)}”的顺序号自动生成,不能再编号`;
}

/** Required contents that no node of the outline belongs to. */
export function missingBlocks(outline: Outline, required: readonly Block[]): Block[] {
  const present = new Set([...walkOutline(outline.nodes)].map((node) => node.block));
  return required.filter((block) => !present.has(block));
}
