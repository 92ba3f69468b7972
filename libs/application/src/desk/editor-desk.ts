import { NOT_SENT, UNDECIDED, type BusinessDate, type Post } from '@chancery/domain';
import { walkOutline } from '@chancery/documents';
import type { Actor } from '../ports/actor.js';
import type { CycleGlance, SectionCount, VersionGlance } from '../ports/overview-rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { deskItem, type DeskItem } from './desk-item.js';

const EDITORS: readonly Post[] = ['chiefEditor', 'editor'];

interface CycleFacts {
  readonly cycle: CycleGlance;
  readonly counts: readonly SectionCount[];
  readonly version: VersionGlance | undefined;
}

const sum = (counts: readonly SectionCount[], of: (count: SectionCount) => number): number =>
  counts.reduce((total, count) => total + of(count), 0);

/** Sections to review, late and twice returned ones, of one cycle. */
function collectingItems({ cycle, counts }: CycleFacts, post: Post, today: BusinessDate): DeskItem[] {
  const base = { post, detail: cycle.title };
  const items: DeskItem[] = [];
  const submitted = counts.find((c) => c.state === 'submitted');
  const notSent = counts.filter((c) => NOT_SENT.includes(c.state));
  const late = sum(notSent, (c) => c.overdue);
  const twice = counts.find((c) => c.state === 'returned')?.returnedTwice ?? 0;
  const leaves = [...walkOutline(cycle.outline.nodes)].filter((n) => n.children.length === 0).length;
  if (counts.length === 0) {
    items.push(
      deskItem(today, {
        ...base,
        key: `assign:${cycle.id}`,
        kind: 'assignSections',
        action: '任务分解',
        title: `${leaves} 处内容尚未分解到部门`,
        count: leaves,
        dueOn: cycle.milestones.departmentsBy,
        link: `/cycles/${cycle.id}/sheet`,
      }),
    );
  }
  if (submitted) {
    items.push(
      deskItem(today, {
        ...base,
        key: `review:${cycle.id}`,
        kind: 'reviewSections',
        action: '审阅',
        title: `${submitted.count} 件报送待审阅`,
        count: submitted.count,
        since: submitted.oldestSubmission,
        dueOn: cycle.milestones.mergedBy,
        link: `/cycles/${cycle.id}/review?state=submitted`,
      }),
    );
  }
  const asked = sum(counts, (c) => c.extensionsOpen);
  if (asked > 0) {
    items.push(
      deskItem(today, {
        ...base,
        key: `extensions:${cycle.id}`,
        kind: 'answerExtensions',
        action: '答复',
        title: `${asked} 件延期申请待答复`,
        count: asked,
        urgency: 'soon',
        link: `/cycles/${cycle.id}/board?mark=extension`,
      }),
    );
  }
  if (late > 0) {
    items.push(
      deskItem(today, {
        ...base,
        key: `late:${cycle.id}`,
        kind: 'lateSections',
        action: '催报',
        title: `${late} 个部分逾期未报送`,
        count: late,
        urgency: 'late',
        link: `/cycles/${cycle.id}/board?late=1`,
      }),
    );
  }
  if (twice > 0) {
    items.push(
      deskItem(today, {
        ...base,
        key: `twice:${cycle.id}`,
        kind: 'returnedTwice',
        action: '查看',
        title: `${twice} 个部分已两次退回修改`,
        count: twice,
        urgency: 'soon',
        link: `/cycles/${cycle.id}/board?twice=1`,
      }),
    );
  }
  return items;
}

/** What becomes of the merged text: merge, send, or begin again after a return. */
function versionItems({ cycle, counts, version }: CycleFacts, post: Post, today: BusinessDate): DeskItem[] {
  const base = { post, detail: cycle.title, dueOn: cycle.milestones.mergedBy };
  if (version?.state === 'frozen' && !version.stale && version.gaps === 0) {
    return [
      deskItem(today, {
        ...base,
        key: `send:${version.id}`,
        kind: 'sendVersion',
        action: '送签',
        title: `第 ${version.seq} 稿已汇总,待送签`,
        link: `/versions/${version.id}`,
      }),
    ];
  }
  if (version?.state === 'frozen' && version.gaps > 0) {
    return [
      deskItem(today, {
        ...base,
        key: `gaps:${version.id}`,
        kind: 'versionGaps',
        action: '补齐后重新汇总',
        title: `第 ${version.seq} 稿尚有 ${version.gaps} 处空缺`,
        count: version.gaps,
        link: `/versions/${version.id}`,
      }),
    ];
  }
  const undecided = sum(counts, (c) => (UNDECIDED.includes(c.state) ? c.count : 0));
  const items: DeskItem[] = [];
  if (version?.state === 'returned') {
    items.push(
      deskItem(today, {
        ...base,
        key: `returned:${version.id}`,
        kind: 'returnedVersion',
        action: '修改后重新汇总',
        title: `第 ${version.seq} 稿被退回修改`,
        since: version.since,
        urgency: 'soon',
        link: `/versions/${version.id}`,
      }),
    );
  } else if (counts.length > 0 && undecided === 0) {
    items.push(
      deskItem(today, {
        ...base,
        key: `merge:${cycle.id}`,
        kind: 'mergeVersion',
        action: '汇总',
        title: version ? '有部门报送了新稿,须重新汇总' : '各部分均已审定,可以汇总',
        link: `/cycles/${cycle.id}/versions`,
      }),
    );
  }
  return items;
}

/** What waits for whoever edits, one item for each kind of work in each cycle. */
export async function editorItems(
  tx: Tx,
  actor: Actor,
  cycles: readonly CycleGlance[],
  versions: readonly VersionGlance[],
  today: BusinessDate,
): Promise<DeskItem[]> {
  const post = EDITORS.find((one) => actor.posts.some((held) => held.post === one));
  const drafting = cycles.filter(({ state }) => state === 'drafting');
  if (!post || drafting.length === 0) return [];
  const counts = await tx.overview.sectionCounts(today);
  return drafting.flatMap((cycle) => {
    const facts = {
      cycle,
      counts: counts.filter((c) => c.cycleId === cycle.id),
      version: versions.find((v) => v.cycleId === cycle.id),
    };
    return [...collectingItems(facts, post, today), ...versionItems(facts, post, today)];
  });
}
