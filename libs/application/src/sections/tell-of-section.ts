import { returnConcernsHead, type SectionAction } from '@chancery/domain';
import { placeNames } from '../cycles/tell-assignments.js';
import { notify } from '../notices/notify.js';
import { peopleOfDepartments, whoWrites } from '../notices/people-of-departments.js';
import type { ReviewNoteRow, SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

interface Telling {
  readonly to: 'writers' | 'heads' | 'writersAndHeads' | readonly string[];
  readonly what: string;
}

const withReason = (what: string, reason: string): string => (reason ? `${what}理由:${reason}` : what);

/** Who is told what when a section moves on; null for moves that concern nobody else. */
function tellingOf(action: SectionAction, notes: readonly ReviewNoteRow[]): Telling | null {
  const reason = notes.at(-1)?.reason ?? '';
  const returns = notes.filter(({ kind }) => kind === 'returnForRevision');
  switch (action) {
    case 'submit':
    case 'submitNil':
      return { to: 'heads', what: `${action === 'submit' ? '已拟好' : '拟作零报送'},请审核。` };
    case 'departmentReturn':
      return { to: 'writers', what: withReason('被部门负责人退回。', reason) };
    case 'departmentApprove': {
      // Whoever returned it waits for the new text.
      const editor = returns.at(-1)?.accountId;
      return editor ? { to: [editor], what: '退回修改后已重新报送。' } : null;
    }
    case 'returnForRevision': {
      const again = returnConcernsHead(returns.length);
      const times = again ? `已第 ${returns.length} 次退回修改,请部门负责人督促。` : '已退回修改,请修改后重新报送。';
      return { to: again ? 'writersAndHeads' : 'writers', what: withReason(times, reason) };
    }
    case 'adopt':
      return { to: 'writers', what: '已采用。' };
    case 'adoptPartially':
      return { to: 'writers', what: withReason('已部分采用。', reason) };
    case 'decline':
      return { to: 'writers', what: withReason('不采用。', reason) };
    default:
      return null;
  }
}

/** Tells the next person of a section's move: what was sent, returned or decided, and why. */
export async function tellOfSection(tx: Tx, section: SectionRow, action: SectionAction): Promise<void> {
  const notes = await tx.reviewNotes.list({ sectionId: section.id });
  const telling = tellingOf(action, notes);
  const cycle = telling && (await tx.cycles.get(section.cycleId));
  if (!telling || !cycle) return;
  const people = (await peopleOfDepartments(tx))(section.departmentId);
  const writers = whoWrites(people).map((person) => person.accountId);
  const heads = people.heads.map((person) => person.accountId);
  const chosen = {
    writers: () => writers,
    heads: () => heads,
    writersAndHeads: () => [...writers, ...heads],
  };
  const to = typeof telling.to === 'string' ? chosen[telling.to]() : telling.to;
  await notify(tx, to, {
    kind: action === 'returnForRevision' || action === 'departmentReturn' ? 'returned' : 'section',
    key: `section:${section.id}:${action}:${section.version}`,
    subjectType: 'section',
    subjectId: section.id,
    text: `《${cycle.title}》“${placeNames(cycle)(section.nodeKey)}”${telling.what}`,
    link: `/sections/${section.id}`,
  });
}
