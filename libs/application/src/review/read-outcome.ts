import { isRefusal, notFound, sectionLifecycle, type Outcome, type SectionState } from '@chancery/domain';
import { compareFragments, plainText, reanchor, type PlacedAnchor, type RedlineBlock } from '@chancery/documents';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { ReviewNoteRow, RewritingRow, SectionRow, SubmissionRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';

/** A reason bound to words of what was sent, and where those words stand in the draft now. */
export interface SpanReasonView {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly reason: string;
  readonly inDraft: PlacedAnchor | null;
}

export interface NoteView {
  readonly kind: ReviewNoteRow['kind'];
  readonly label: string;
  readonly reason: string;
  readonly byName: string;
  readonly at: string;
  readonly spans: readonly SpanReasonView[];
}

/** One sending (报送) with what was said about it, and what it changed against the one before. */
export interface SubmissionRound {
  readonly submissionId: string;
  readonly seq: number;
  readonly kind: SubmissionRow['kind'];
  readonly reason: string;
  readonly submittedByName: string;
  readonly submittedAt: string;
  readonly notes: readonly NoteView[];
  readonly changes: readonly RedlineBlock[] | null;
}

export interface RewritingView {
  readonly reason: string;
  readonly byName: string;
  readonly at: string;
  readonly redline: readonly RedlineBlock[];
}

/** 采用情况: what became of the department's text, why, by whom, when. */
export interface SectionOutcome {
  readonly sectionId: string;
  readonly state: SectionState;
  readonly stateLabel: string;
  /** The decision that holds now; null while none was taken. */
  readonly decision: NoteView | null;
  /** The return that the department has to answer, with its words in the draft; null when none is open. */
  readonly returned: NoteView | null;
  readonly returns: number;
  /** From what was sent to what stands in the report; null while nothing stands. */
  readonly redline: readonly RedlineBlock[] | null;
  readonly unchanged: boolean;
  readonly rounds: readonly SubmissionRound[];
  readonly rewritings: readonly RewritingView[];
  /** The latest merged version in which the text stands. */
  readonly standsIn: { readonly versionId: string; readonly seq: number } | null;
}

const NOTES: Record<ReviewNoteRow['kind'], string> = {
  departmentApprove: '部门审核同意',
  departmentReturn: '部门退回',
  returnForRevision: '退回修改',
  adopt: '采用',
  adoptPartially: '部分采用',
  decline: '不采用',
  reopen: '重新审阅',
};
const DECISIONS: readonly ReviewNoteRow['kind'][] = ['adopt', 'adoptPartially', 'decline'];
const DECIDED: readonly SectionState[] = ['adopted', 'adoptedPartially', 'declined'];

function noteView(note: ReviewNoteRow, sent: SubmissionRow | undefined, draft: string | null): NoteView {
  const was = sent?.content ? plainText(sent.content) : '';
  const spans = note.spans.map(({ start, end, reason }) => {
    const anchor = { start, end, quote: was.slice(start, end) };
    return { ...anchor, reason, inDraft: draft === null ? null : reanchor(anchor, draft, was) };
  });
  const { kind, reason, displayName: byName, at } = note;
  return { kind, label: NOTES[kind], reason, byName, at, spans };
}

function rewritingView({ before, after, reason, displayName, at }: RewritingRow): RewritingView {
  return { reason, byName: displayName, at, redline: compareFragments(before, after) };
}

async function standsIn(tx: Tx, section: SectionRow): Promise<SectionOutcome['standsIn']> {
  if (!section.standing) return null;
  const versions = await tx.versions.list({ cycleId: section.cycleId });
  const found = versions.findLast(({ provenance }) => provenance.some(({ sectionId }) => sectionId === section.id));
  return found ? { versionId: found.id, seq: found.seq } : null;
}

/** What became of the text, for whoever wrote it and for whoever decided on it. */
export function readOutcome(door: UnitOfWork, context: Context, sectionId: string): Promise<Outcome<SectionOutcome>> {
  return door.run(context, async (tx) => {
    const section = await tx.sections.get(sectionId);
    if (!section) return notFound('该部分');
    const allowed = authorize(context.actor, 'section.outcome', section);
    if (isRefusal(allowed)) return allowed;
    const submissions = await tx.submissions.list({ sectionId });
    const byId = new Map(submissions.map((one) => [one.id, one]));
    const rows = await tx.reviewNotes.list({ sectionId });
    const draft = section.draft ? plainText(section.draft) : null;
    const view = (note: ReviewNoteRow): NoteView => noteView(note, byId.get(note.submissionId), draft);
    const decided = DECIDED.includes(section.state) ? rows.findLast(({ kind }) => DECISIONS.includes(kind)) : undefined;
    const returns = rows.filter(({ kind }) => kind === 'returnForRevision');
    const open = section.state === 'returned' ? returns.at(-1) : undefined;
    const sent = byId.get(section.standingSubmissionId ?? '')?.content;
    const redline = sent && section.standing ? compareFragments(sent, section.standing) : null;
    const names = new Map<string, string>();
    for (const { submittedBy } of submissions) {
      if (!names.has(submittedBy)) names.set(submittedBy, (await tx.accounts.get(submittedBy))?.displayName ?? '');
    }
    return {
      sectionId,
      state: section.state,
      stateLabel: sectionLifecycle.states[section.state],
      decision: decided ? view(decided) : null,
      returned: open ? view(open) : null,
      returns: returns.length,
      redline,
      unchanged: redline?.every(({ fate }) => fate === 'same') ?? false,
      rounds: submissions.map((one, i) => {
        const before = submissions[i - 1]?.content;
        return {
          submissionId: one.id,
          seq: one.seq,
          kind: one.kind,
          reason: one.reason,
          submittedByName: names.get(one.submittedBy) ?? '',
          submittedAt: one.submittedAt,
          notes: rows.filter(({ submissionId }) => submissionId === one.id).map(view),
          changes: before && one.content ? compareFragments(before, one.content) : null,
        };
      }),
      rewritings: (await tx.rewritings.list({ sectionId })).map(rewritingView),
      standsIn: await standsIn(tx, section),
    };
  });
}
