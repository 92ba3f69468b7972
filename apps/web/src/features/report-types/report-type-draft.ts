import { layoutFlow, type Block, type Outline, type OutlineNode, type ReportNode } from '@chancery/documents/browser';
import type { Stage } from '@chancery/domain';
import { sameContent } from '../../shared/same-content.js';

/** What is edited of a report type. */
export interface ReportTypeDraft {
  readonly name: string;
  readonly requiredBlocks: readonly Block[];
  readonly stages: readonly Stage[];
  readonly outline: Outline;
}

export function draftOf({ name, requiredBlocks, stages, outline }: ReportTypeDraft): ReportTypeDraft {
  return { name, requiredBlocks, stages, outline };
}

export const sameDraft = (a: ReportTypeDraft, b: ReportTypeDraft): boolean => sameContent(draftOf(a), draftOf(b));

/** The printed ordinal of each node, computed by the very piece that prints the report. */
export function ordinalsOf({ numbering, nodes }: Outline): Readonly<Record<string, string>> {
  const bare = (node: OutlineNode): ReportNode => ({ ...node, fragments: [], children: node.children.map(bare) });
  return layoutFlow({ title: '', addressees: [], numbering, nodes: nodes.map(bare) }).ordinals;
}

/** The outline as lines of text, for looking at two of them side by side. */
export function linesOf(outline: Outline): string[] {
  const ordinals = ordinalsOf(outline);
  const line = (node: OutlineNode, level: number): string[] => [
    `${'　'.repeat(level)}${ordinals[node.key] ?? ''}${node.heading || '—'}`,
    ...node.children.flatMap((child) => line(child, level + 1)),
  ];
  return outline.nodes.flatMap((node) => line(node, 0));
}
