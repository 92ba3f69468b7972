import { invalid, isRefusal, nextState, pastReportLifecycle, type Outcome } from '@chancery/domain';
import { outlineSchema, walkOutline } from '@chancery/documents';
import { outlineIsSound } from '../cycles/outline-is-sound.rule.js';
import { reportTypeOf } from '../cycles/report-type-of.js';
import type { ReportTypes } from '../cycles/report-types.js';
import { readingOf } from '../imports/import-reading.js';
import { mayBeTaken } from '../imports/make-fragment.js';
import type { Context } from '../ports/actor.js';
import type { ForeignTextReader } from '../ports/foreign-text.js';
import type { PastReportRow } from '../ports/past-report-rows.js';
import type { ArtifactStore } from '../ports/services.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { pastReportStep } from './past-report-step.js';
import { pastReportView, type PastReportView } from './past-report-view.js';
import { proposeReport, type ProposedReport } from './propose-report.js';
import { importedAgain, type ReadPastReportInput } from './read-past-report.js';

export interface ConfirmPastReportInput extends ReadPastReportInput {
  readonly reportType: string;
  /** The year it reports on. */
  readonly year: number;
  readonly title: string;
}

async function confirmable(tx: Tx, reportTypes: ReportTypes, input: ConfirmPastReportInput) {
  const row = await pastReportStep(tx, 'pastReport.confirm', input.pastReportId);
  if (isRefusal(row)) return row;
  const state = nextState(pastReportLifecycle, row.state, 'confirm');
  if (isRefusal(state)) return state;
  if (await reportTypeOf(tx, reportTypes, input.reportType)) return { row, state };
  return invalid('REPORT_TYPE_UNKNOWN', '没有这种报告类型。请从报告类型列表中选择。');
}

/** An outline that a cycle can begin from. */
function usable({ outline }: ProposedReport): Outcome<true> {
  const parsed = outlineSchema.safeParse(outline);
  if (parsed.success) return outlineIsSound(outline);
  const what = parsed.error.issues[0]?.message ?? '';
  return invalid('PAST_REPORT_DOES_NOT_FIT', `识别出的提纲不能使用:${what}。请调整层级或标题后再确认。`);
}

/**
 * 确认往年报告: outline and text as they were shown with this plan are kept for a new cycle. Refused while tracked changes
 * or comments are undecided. One from a sharing site gives its outline; its text stays marked as a reference.
 */
export async function confirmPastReport(
  door: UnitOfWork,
  reportTypes: ReportTypes,
  reader: ForeignTextReader,
  artifacts: ArtifactStore,
  context: Context,
  input: ConfirmPastReportInput,
): Promise<Outcome<PastReportView>> {
  const asked = await door.run(context, (tx) => confirmable(tx, reportTypes, input));
  if (isRefusal(asked)) return asked;
  const imported = await importedAgain(reader, artifacts, asked.row, input.plan);
  if (isRefusal(imported)) return imported;
  // A reference may be begun from: what is asked here is only whether something was read and everything decided.
  const taken = mayBeTaken(imported, false);
  if (isRefusal(taken)) return taken;
  const proposal = proposeReport(readingOf(imported), input.plan);
  const fits = usable(proposal);
  if (isRefusal(fits)) return fits;
  return door.run(context, async (tx) => {
    const now = await confirmable(tx, reportTypes, input);
    if (isRefusal(now)) return now;
    return pastReportView(context.actor, await keep(tx, now.row, input, proposal));
  });
}

async function keep(
  tx: Tx,
  row: PastReportRow,
  { plan, reportType, year, title }: ConfirmPastReportInput,
  { outline, parts }: ProposedReport,
): Promise<PastReportRow> {
  const kept = await tx.pastReports.change(row, {
    state: 'confirmed',
    reportType,
    year,
    title: title.trim(),
    plan,
    outline,
    parts: parts.filter(({ paragraphs }) => paragraphs.length > 0),
  });
  tx.audit({
    action: 'pastReport.confirm',
    objectType: 'pastReport',
    objectId: row.id,
    after: {
      title: kept.title,
      year,
      reportType,
      digest: row.digest,
      reference: row.isReference,
      nodes: [...walkOutline(outline.nodes)].length,
    },
  });
  return kept;
}
