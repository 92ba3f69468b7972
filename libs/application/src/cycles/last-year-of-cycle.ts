import { outlineLabels, plainText, printNodeLabel } from '@chancery/documents';
import { heirs } from '../organisation/heirs.js';
import type { CycleRow, SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { PROMPTING, type LastYearOrigin, type LastYearPrompt, type LastYearText } from './last-year-views.js';

const paragraphsOf = (section: SectionRow): string[] =>
  section.standing
    ? plainText(section.standing)
        .split('\n')
        .filter((line) => line.trim() !== '')
    : [];

/** Last year's text of one place by one department; null when nothing of it stood. */
export async function textOfCycle(
  tx: Tx,
  before: CycleRow,
  origin: LastYearOrigin,
  { nodeKey, departmentId }: Pick<SectionRow, 'nodeKey' | 'departmentId'>,
): Promise<LastYearText | null> {
  const heirOf = await heirs(tx);
  const sections = await tx.sections.list({ cycleId: before.id, nodeKey });
  // A department that was merged into this one has left it its text.
  const own = sections.filter((s) => s.departmentId === departmentId || heirOf(s.departmentId)?.id === departmentId);
  const paragraphs = own.sort((a, b) => a.position - b.position).flatMap(paragraphsOf);
  return paragraphs.length > 0 ? { year: before.year, paragraphs, origin } : null;
}

/** Last year's promises and problems; with `departmentId` only that department's. */
export async function promptsOfCycle(
  tx: Tx,
  before: CycleRow,
  origin: LastYearOrigin,
  departmentId?: string,
): Promise<LastYearPrompt[]> {
  const nodes = outlineLabels(before.outline).filter(({ block }) => PROMPTING[block] !== undefined);
  const order = new Map(nodes.map((node, i) => [node.key, { node, i }]));
  const names = new Map((await tx.departments.list({})).map((d) => [d.id, d.name]));
  const sections = await tx.sections.list({ cycleId: before.id, ...(departmentId ? { departmentId } : {}) });
  const prompts = sections.flatMap((section) => {
    const place = order.get(section.nodeKey);
    const paragraphs = paragraphsOf(section);
    if (!place || paragraphs.length === 0) return [];
    const { block } = place.node;
    return [
      {
        at: place.i * 10_000 + section.position,
        prompt: {
          block,
          blockLabel: PROMPTING[block] ?? '',
          place: printNodeLabel(place.node),
          departmentId: section.departmentId,
          departmentName: names.get(section.departmentId) ?? '',
          paragraphs,
          origin,
        },
      },
    ];
  });
  return prompts.sort((a, b) => a.at - b.at).map(({ prompt }) => prompt);
}
