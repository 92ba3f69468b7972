import { conflict, isRefusal, notFound, type FindingDecision, type Outcome } from '@chancery/domain';
import { plainText, replaceWords, type FragmentDoc } from '@chancery/documents';
import { keepComment } from '../comments/keep-comment.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { FindingDecisionRow } from '../ports/proofreading-rows.js';
import type { SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { keepRewriting } from '../sections/keep-rewriting.js';
import { editorStep } from '../sections/section-step.js';
import { allowWords } from './allow-words.js';
import { findingsOfSection, type PlacedInSection } from './findings-of-section.js';
import { keepFindingDecision, reasonOfDecision } from './keep-finding-decision.js';
import { decisionsInReview } from './read-section-findings.js';
import { textInReview, type TextInReview } from './text-in-review.js';
import type { SectionDesk } from './section-desk.js';

export interface SettleSectionFindingInput {
  readonly sectionId: string;
  readonly key: string;
  readonly decision: FindingDecision;
  readonly reason: string;
}

const FINDING_GONE = conflict('FINDING_GONE', '这条校对发现已不存在:文字、词表或台账已有变动。请刷新后重试。');

/** 采纳: the suggestion is written over the words at every place, from the end, so that places before stay. */
async function takeInto(tx: Tx, section: SectionRow, { finding, places }: PlacedInSection): Promise<Outcome<true>> {
  const step = await editorStep(tx, section.id, 'rewrite');
  if (isRefusal(step)) return step;
  const words = finding.suggestion ?? '';
  let content: FragmentDoc | null = section.standing;
  for (const { start, end } of [...places].sort((a, b) => b.start - a.start)) {
    content = content && replaceWords(content, { start, end, words });
  }
  if (!section.standing || !content) {
    return conflict('SUGGESTION_NOT_APPLICABLE', '这处文字中有台账数据,不能直接替换。请改写该部分。');
  }
  await keepRewriting(tx, step, section.standing, { content, reason: `校对:${finding.message}` });
  return true;
}

/** The department is asked at its own words, and answers there. */
async function askAbout(
  tx: Tx,
  section: SectionRow,
  { target, content, submissionId }: TextInReview,
  { finding, places }: PlacedInSection,
  text: string,
): Promise<Outcome<true>> {
  const { start, end } = places[0] ?? { start: 0, end: 0 };
  const kept = await keepComment(tx, section, {
    target,
    anchor: { start, end, quote: plainText(content).slice(start, end) },
    text: text || finding.message,
    visibleToDepartment: true,
    submissionId,
    versionId: null,
    parentId: null,
  });
  return isRefusal(kept) ? kept : true;
}

/** 审阅中处理校对发现: as of a version, before there is one; the decision follows its words into the next version. */
export function settleSectionFinding(
  { door, memories }: SectionDesk,
  context: Context,
  input: SettleSectionFindingInput,
): Promise<Outcome<FindingDecisionRow>> {
  return door.run(context, async (tx) => {
    const section = await tx.sections.get(input.sectionId);
    const allowed = authorize(context.actor, 'finding.settleInReview', section ?? {});
    if (isRefusal(allowed)) return allowed;
    const cycle = section && (await tx.cycles.get(section.cycleId));
    if (!section || !cycle) return notFound('该部分');
    const text = await textInReview(tx, section);
    const { findings } = text ? await findingsOfSection(tx, memories, cycle, section, text.content) : { findings: [] };
    const placed = findings.find(({ key }) => key === input.key);
    if (!text || !placed) return FINDING_GONE;
    const { decision } = input;
    const mayRewrite = text.target === 'standing' && !isRefusal(await editorStep(tx, section.id, 'rewrite'));
    if (!decisionsInReview(mayRewrite, placed).includes(decision)) {
      return conflict('DECISION_NOT_OFFERED', '这条校对发现现在不能这样处理。请刷新后重试。');
    }
    const reason = reasonOfDecision(decision, input.reason);
    if (isRefusal(reason)) return reason;
    const done = await carryOut(tx, section, text, placed, decision, reason);
    if (isRefusal(done)) return done;
    const { identity, finding, decision: was } = placed;
    const of = { cycleId: cycle.id, versionId: null, sectionId: section.id };
    return keepFindingDecision(tx, { ...identity, ...of, decision, reason, finding, was });
  });
}

/** What a decision does besides being written down. */
async function carryOut(
  tx: Tx,
  section: SectionRow,
  text: TextInReview,
  placed: PlacedInSection,
  decision: FindingDecision,
  reason: string,
): Promise<Outcome<true>> {
  switch (decision) {
    case 'adopt':
      return takeInto(tx, section, placed);
    case 'ask':
      return askAbout(tx, section, text, placed, reason);
    case 'allow':
      return allowWords(tx, placed.finding, reason);
    case 'dismiss':
    case 'reopen':
      return true;
  }
}
