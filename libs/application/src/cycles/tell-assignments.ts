import { printDate } from '@chancery/domain';
import { outlineLabels, printNodeLabel } from '@chancery/documents';
import { tellDepartments } from '../notices/tell-departments.js';
import type { CycleRow, SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { listed } from './listed.js';

/** Headings of a cycle's places by key, as they are named in notices. */
export function placeNames(cycle: CycleRow): (nodeKey: string) => string {
  const names = new Map(outlineLabels(cycle.outline).map((label) => [label.key, printNodeLabel(label)]));
  return (nodeKey) => names.get(nodeKey) ?? nodeKey;
}

/** Tells each department's liaisons which places were given to them and by when. */
export async function tellAssignments(tx: Tx, cycle: CycleRow, sections: readonly SectionRow[]): Promise<void> {
  const nameOf = placeNames(cycle);
  const byDepartment = new Map<string, SectionRow[]>();
  for (const section of sections) {
    byDepartment.set(section.departmentId, [...(byDepartment.get(section.departmentId) ?? []), section]);
  }
  const texts = new Map(
    [...byDepartment].map(([departmentId, own]) => [
      departmentId,
      `《${cycle.title}》已分解任务,请贵单位承担 ${own.length} 个部分:` +
        `${listed(own.map((s) => `“${nameOf(s.nodeKey)}”(${printDate(s.dueOn)}前报送)`))}。请签收后起草。`,
    ]),
  );
  await tellDepartments(tx, texts, {
    kind: 'assignment',
    key: null,
    subjectType: 'cycle',
    subjectId: cycle.id,
    link: sections.length === 1 ? `/sections/${sections[0]?.id}` : `/cycles/${cycle.id}/board`,
  });
}
