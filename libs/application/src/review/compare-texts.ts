import { invalid, isRefusal, notFound, type Outcome } from '@chancery/domain';
import {
  compareFlows,
  docOfText,
  flowOfFragment,
  layoutFlow,
  type Flow,
  type FragmentDoc,
  type RedlineBlock,
} from '@chancery/documents';
import { fragmentsOfVersion } from '../comments/fragments-of-version.js';
import { lastYearText } from '../cycles/last-year.js';
import { lastYearOf, originOf, type LastYearSource } from '../cycles/last-year-source.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { SectionRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';

/** One side of a comparison, as it was found. */
export interface ComparedText {
  readonly label: string;
  readonly at: string | null;
  readonly byName: string;
}

export interface ComparisonView {
  readonly from: ComparedText;
  readonly to: ComparedText;
  readonly blocks: readonly RedlineBlock[];
  /** Blocks that are not the same. */
  readonly changed: number;
}

interface Side extends ComparedText {
  /** A whole report is compared with a whole report, a section with a section. */
  readonly whole: boolean;
  readonly flow: Flow;
}

/** `submission:<id>`, `draft|standing|lastYear:<sectionId>`, `version:<id>` or `version:<id>:<sectionId>`. */
export const COMPARISON_SIDE = /^(submission|draft|standing|lastYear|version):([0-9a-f-]{36})(?::([0-9a-f-]{36}))?$/;

const section = (label: string, doc: FragmentDoc, at: string | null = null, byName = ''): Side => ({
  label,
  at,
  byName,
  whole: false,
  flow: flowOfFragment(doc),
});

async function readable(tx: Tx, id: string): Promise<Outcome<SectionRow>> {
  const found = await tx.sections.get(id);
  if (!found) return notFound('要比较的部分');
  const allowed = authorize(tx.context.actor, 'section.history', found);
  return isRefusal(allowed) ? allowed : found;
}

async function submissionSide(tx: Tx, id: string): Promise<Outcome<Side>> {
  const submission = await tx.submissions.get(id);
  if (!submission) return notFound('要比较的报送件');
  const of = await readable(tx, submission.sectionId);
  if (isRefusal(of)) return of;
  if (!submission.content) return invalid('NO_TEXT_TO_COMPARE', '零报送没有文字,不能比较。请另选一稿。');
  const byName = (await tx.accounts.get(submission.submittedBy))?.displayName ?? '';
  return section(`第${submission.seq}次报送`, submission.content, submission.submittedAt, byName);
}

async function textSide(tx: Tx, kind: 'draft' | 'standing', id: string): Promise<Outcome<Side>> {
  const of = await readable(tx, id);
  if (isRefusal(of)) return of;
  const doc = of[kind];
  const label = kind === 'draft' ? '草稿' : '报告中的文字';
  return doc ? section(label, doc) : invalid('NO_TEXT_TO_COMPARE', `这一部分还没有${label},不能比较。请另选一稿。`);
}

/** What stood, with its tables and pictures; of an imported report its paragraphs. */
async function contentOf(tx: Tx, before: LastYearSource, of: SectionRow): Promise<FragmentDoc['content']> {
  if (before.kind === 'cycle') {
    const { nodeKey, departmentId } = of;
    const places = await tx.sections.list({ cycleId: before.cycle.id, nodeKey, departmentId });
    return places.flatMap(({ standing }) => standing?.content ?? []);
  }
  const text = await lastYearText(tx, before, of);
  return text ? docOfText(text.paragraphs.join('\n')).content : [];
}

async function lastYearSide(tx: Tx, id: string): Promise<Outcome<Side>> {
  const of = await readable(tx, id);
  if (isRefusal(of)) return of;
  const cycle = await tx.cycles.get(of.cycleId);
  const before = cycle && (await lastYearOf(tx, cycle));
  const content = before ? await contentOf(tx, before, of) : [];
  if (!before || content.length === 0) {
    return invalid('NO_TEXT_TO_COMPARE', '没有上年度同一部分的文字,不能比较。请另选一稿。');
  }
  const { year, verified } = originOf(before);
  return section(`${year}年度${verified ? '' : '(参考,未核实)'}`, { type: 'doc', content });
}

async function versionSide(tx: Tx, id: string, sectionId: string | undefined): Promise<Outcome<Side>> {
  const allowed = authorize(tx.context.actor, 'version.show', {});
  if (isRefusal(allowed)) return allowed;
  const version = await tx.versions.get(id);
  if (!version) return notFound('要比较的稿本');
  const label = `第${version.seq}稿`;
  if (sectionId === undefined) return { label, at: null, byName: '', whole: true, flow: layoutFlow(version.model) };
  const doc = fragmentsOfVersion(version.model).get(sectionId);
  return doc ? section(label, doc) : invalid('NO_TEXT_TO_COMPARE', `${label}中没有这一部分的文字。请另选一稿。`);
}

async function sideOf(tx: Tx, asked: string): Promise<Outcome<Side>> {
  const [, kind, id = '', sectionId] = COMPARISON_SIDE.exec(asked) ?? [];
  switch (kind) {
    case 'submission':
      return submissionSide(tx, id);
    case 'draft':
    case 'standing':
      return textSide(tx, kind, id);
    case 'lastYear':
      return lastYearSide(tx, id);
    case 'version':
      return versionSide(tx, id, sectionId);
    default:
      return notFound('要比较的文字');
  }
}

/** 花脸稿 between any two texts that the reader may read, down to the cell of a table. */
export function compareTexts(
  door: UnitOfWork,
  context: Context,
  input: { from: string; to: string },
): Promise<Outcome<ComparisonView>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'comparison.show', {});
    if (isRefusal(allowed)) return allowed;
    const from = await sideOf(tx, input.from);
    if (isRefusal(from)) return from;
    const to = await sideOf(tx, input.to);
    if (isRefusal(to)) return to;
    if (from.whole !== to.whole) {
      return invalid('COMPARISON_MISMATCH', '整份稿本只能与整份稿本比较,部分只能与部分比较。请重新选择。');
    }
    const blocks = compareFlows(from.flow, to.flow);
    const shown = ({ label, at, byName }: Side): ComparedText => ({ label, at, byName });
    return {
      from: shown(from),
      to: shown(to),
      blocks,
      changed: blocks.filter(({ fate }) => fate !== 'same').length,
    };
  });
}
