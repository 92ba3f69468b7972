import type { BusinessDate, Post, SectionState } from '@chancery/domain';
import { outlineLabels, printNodeLabel } from '@chancery/documents';
import type { Actor } from '../ports/actor.js';
import type { CycleGlance, WaitingSection } from '../ports/overview-rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { deskItem, type DeskItem, type DeskItemKind } from './desk-item.js';

interface Waiting {
  readonly post: Post;
  readonly kind: DeskItemKind;
  readonly action: string;
}

/** Which post of the department a state waits for, and for what. */
const WAITS_FOR: Partial<Record<SectionState, Waiting>> = {
  notAcknowledged: { post: 'liaison', kind: 'acknowledgeSection', action: '签收' },
  drafting: { post: 'liaison', kind: 'draftSection', action: '起草' },
  returned: { post: 'liaison', kind: 'reviseSection', action: '修改后再报送' },
  awaitingDepartment: { post: 'departmentHead', kind: 'approveInDepartment', action: '审核' },
};

const STATES = Object.keys(WAITS_FOR) as SectionState[];

function detailOf(section: WaitingSection, cycle: CycleGlance): string {
  const parts = [cycle.title];
  if (section.state === 'returned') {
    parts.push(
      section.returned > 1
        ? `第${section.returned}次退回修改:${section.returnReason}`
        : `退回修改:${section.returnReason}`,
    );
  }
  if (section.state === 'awaitingDepartment' && section.nil) parts.push('零报送');
  return parts.join(' · ');
}

/** What waits for a liaison or head: the sections of their departments, each by itself. */
export async function departmentItems(
  tx: Tx,
  actor: Actor,
  cycles: ReadonlyMap<string, CycleGlance>,
  today: BusinessDate,
): Promise<DeskItem[]> {
  const held = actor.posts.filter(
    ({ post, departmentId }) => departmentId && ['liaison', 'departmentHead'].includes(post),
  );
  if (held.length === 0) return [];
  const mine = (post: Post, departmentId: string): boolean =>
    held.some((h) => h.post === post && h.departmentId === departmentId);
  const sections = await tx.overview.waitingSections(
    [...new Set(held.map(({ departmentId }) => departmentId ?? ''))],
    STATES,
  );
  const labels = new Map<string, Map<string, string>>();
  const labelOf = (cycle: CycleGlance, nodeKey: string): string => {
    const known = labels.get(cycle.id) ?? new Map(outlineLabels(cycle.outline).map((l) => [l.key, printNodeLabel(l)]));
    labels.set(cycle.id, known);
    return known.get(nodeKey) ?? nodeKey;
  };
  return sections.flatMap((section) => {
    const waiting = WAITS_FOR[section.state];
    const cycle = cycles.get(section.cycleId);
    if (!waiting || !cycle || !mine(waiting.post, section.departmentId)) return [];
    return [
      deskItem(today, {
        ...waiting,
        key: `${waiting.kind}:${section.id}`,
        title: labelOf(cycle, section.nodeKey),
        detail: detailOf(section, cycle),
        since: section.state === 'awaitingDepartment' ? section.submittedAt : null,
        dueOn: section.dueOn,
        link: `/sections/${section.id}`,
      }),
    ];
  });
}
