import { invalid, type Outcome } from '@chancery/domain';
import { walkOutline, type Outline } from '@chancery/documents';

/** Keys are unique, a heading exists exactly where its form asks for one, numbered nodes stand in a numbered group. */
export function outlineIsSound(outline: Outline): Outcome<true> {
  const problems: string[] = [];
  const keys = new Set<string>();
  for (const node of walkOutline(outline.nodes)) {
    if (keys.has(node.key)) problems.push(`节点“${node.key}”重复`);
    keys.add(node.key);
    if ((node.headingForm === 'none') !== (node.heading === '')) {
      problems.push(`节点“${node.key}”的标题与标题形式不符`);
    }
    if (!node.childNumbering && node.children.some((child) => child.numbered)) {
      problems.push(`节点“${node.key}”的下级有编号而未定编号样式`);
    }
  }
  if (!outline.numbering && outline.nodes.some((node) => node.numbered)) {
    problems.push('第一级有编号而未定编号样式');
  }
  if (problems.length === 0) return true;
  return invalid('OUTLINE_NOT_SOUND', `提纲有误:${problems.slice(0, 5).join(';')}。请更正。`, problems);
}
