import { gapPlaceholder } from '@chancery/domain';
import type { OutlineNode, ReportFragment, ReportModel, ReportNode } from '@chancery/documents';
import type { CycleRow, SectionRow } from '../ports/rows.js';

export interface AssembledReport {
  readonly model: ReportModel;
  /** Names of departments whose text is missing. */
  readonly gaps: readonly string[];
}

/**
 * Puts what stands into the cycle's outline. A section without a decision is a gap with a visible
 * placeholder; declined and nil sections leave nothing behind.
 */
export function assembleReport(
  cycle: CycleRow,
  addressees: readonly string[],
  sections: readonly SectionRow[],
  departmentName: (id: string) => string,
): AssembledReport {
  const gaps: string[] = [];
  const byNode = new Map<string, SectionRow[]>();
  for (const s of sections) byNode.set(s.nodeKey, [...(byNode.get(s.nodeKey) ?? []), s]);

  const fragmentOf = (section: SectionRow): ReportFragment[] => {
    const base = {
      sectionId: section.id,
      departmentId: section.departmentId,
      startsParagraph: section.startsParagraph,
    };
    if (section.standing) return [{ ...base, content: section.standing, gap: null }];
    if (section.standingSubmissionId) return [];
    const name = departmentName(section.departmentId);
    gaps.push(name);
    return [{ ...base, content: null, gap: gapPlaceholder(name) }];
  };
  const nodeOf = (node: OutlineNode): ReportNode => {
    const own = [...(byNode.get(node.key) ?? [])].sort((a, b) => a.position - b.position);
    return { ...node, fragments: own.flatMap(fragmentOf), children: node.children.map(nodeOf) };
  };
  const model: ReportModel = {
    title: cycle.title,
    addressees,
    numbering: cycle.outline.numbering,
    nodes: cycle.outline.nodes.map(nodeOf),
  };
  return { model, gaps: [...new Set(gaps)] };
}
