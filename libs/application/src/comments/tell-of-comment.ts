import { placeNames } from '../cycles/tell-assignments.js';
import { notify } from '../notices/notify.js';
import { peopleOfDepartments, whoWrites } from '../notices/people-of-departments.js';
import type { CommentRow } from '../ports/review-rows.js';
import type { SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

const SHORTEST = 60;
const shortened = (text: string): string => (text.length > SHORTEST ? `${text.slice(0, SHORTEST)}…` : text);

/**
 * A comment that the department sees is told to who writes there; an answer to everybody who has spoken so far. Nobody
 * is told their own words.
 */
export async function tellOfComment(tx: Tx, section: SectionRow, row: CommentRow): Promise<void> {
  const cycle = await tx.cycles.get(section.cycleId);
  if (!cycle) return;
  const thread = row.parentId ? await tx.comments.list({ sectionId: section.id }) : [];
  const spoke = thread.filter(({ id, parentId }) => id === row.parentId || parentId === row.parentId);
  const writers = row.visibleToDepartment ? whoWrites((await peopleOfDepartments(tx))(section.departmentId)) : [];
  const to = new Set([...spoke.map(({ accountId }) => accountId), ...writers.map(({ accountId }) => accountId)]);
  to.delete(row.accountId);
  const place = `《${cycle.title}》“${placeNames(cycle)(section.nodeKey)}”`;
  const what = row.parentId ? '的批注有答复' : '有批注';
  await notify(tx, to, {
    kind: 'comment',
    key: `comment:${row.id}`,
    subjectType: 'section',
    subjectId: section.id,
    text: `${place}${what}:${shortened(row.text)}`,
    link: row.versionId && !row.visibleToDepartment ? `/versions/${row.versionId}` : `/sections/${section.id}`,
  });
}
