import { isRefusal, notFound, OFFICE_POSTS, type Outcome } from '@chancery/domain';
import { outlineLabels, plainText, printNodeLabel, type Block } from '@chancery/documents';
import { heirs } from '../organisation/heirs.js';
import { authorize } from '../permissions/authorize.js';
import type { Actor, Context } from '../ports/actor.js';
import type { CycleRow, SectionRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';

/** What stood in the same place, by the same department, a year before. */
export interface LastYearText {
  readonly year: number;
  readonly paragraphs: readonly string[];
}

/** Last year's promise (下一年度安排) or problem (存在问题), to be answered this year. */
export interface LastYearPrompt {
  readonly block: Block;
  readonly blockLabel: string;
  readonly place: string;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly paragraphs: readonly string[];
}

export interface LastYear {
  readonly year: number;
  readonly title: string;
  readonly prompts: readonly LastYearPrompt[];
}

const PROMPTING: Partial<Record<Block, string>> = {
  nextSteps: '上年度提出的下一年度安排:请对照写明落实情况',
  problems: '上年度查摆的问题:请对照写明整改情况',
};

/** The cycle that this one began from, else the same report of the year before; null for a first year. */
export async function lastYearOf(tx: Tx, cycle: CycleRow): Promise<CycleRow | null> {
  if (cycle.fromCycleId) return tx.cycles.get(cycle.fromCycleId);
  const [before] = await tx.cycles.list({ reportType: cycle.reportType, year: cycle.year - 1 });
  return before ?? null;
}

const paragraphsOf = (section: SectionRow): string[] =>
  section.standing
    ? plainText(section.standing)
        .split('\n')
        .filter((line) => line.trim() !== '')
    : [];

/** Last year's text of one place by one department; null when nothing of it stood. */
export async function lastYearText(
  tx: Tx,
  before: CycleRow,
  { nodeKey, departmentId }: Pick<SectionRow, 'nodeKey' | 'departmentId'>,
): Promise<LastYearText | null> {
  const heirOf = await heirs(tx);
  const sections = await tx.sections.list({ cycleId: before.id, nodeKey });
  // A department that was merged into this one has left it its text.
  const own = sections.filter((s) => s.departmentId === departmentId || heirOf(s.departmentId)?.id === departmentId);
  const paragraphs = own.sort((a, b) => a.position - b.position).flatMap(paragraphsOf);
  return paragraphs.length > 0 ? { year: before.year, paragraphs } : null;
}

/** Last year's promises and problems; with `departmentId` only that department's. */
export async function lastYearPrompts(tx: Tx, before: CycleRow, departmentId?: string): Promise<LastYearPrompt[]> {
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
        },
      },
    ];
  });
  return prompts.sort((a, b) => a.at - b.at).map(({ prompt }) => prompt);
}

/** An issued report is public inside the government; before that a department reads only its own. */
function seesAll(actor: Actor, before: CycleRow): boolean {
  return before.state === 'issued' || actor.posts.some(({ post }) => OFFICE_POSTS.includes(post));
}

export interface LastYearView {
  /** null for the first year of a report. */
  readonly lastYear: LastYear | null;
}

/** What last year's report promised and complained of, for whoever plans or writes this year's. */
export function readLastYear(door: UnitOfWork, context: Context, cycleId: string): Promise<Outcome<LastYearView>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'cycle.lastYear', {});
    if (isRefusal(allowed)) return allowed;
    const cycle = await tx.cycles.get(cycleId);
    if (!cycle) return notFound('该年度任务');
    const before = await lastYearOf(tx, cycle);
    if (!before) return { lastYear: null };
    const prompts = await lastYearPrompts(tx, before);
    const own = new Set(context.actor.posts.map(({ departmentId }) => departmentId));
    return {
      lastYear: {
        year: before.year,
        title: before.title,
        prompts: seesAll(context.actor, before) ? prompts : prompts.filter((p) => own.has(p.departmentId)),
      },
    };
  });
}
