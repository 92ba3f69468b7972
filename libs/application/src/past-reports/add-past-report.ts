import { isRefusal, type Outcome } from '@chancery/domain';
import { readingOf, type ImportReading } from '../imports/import-reading.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { ForeignTextReader } from '../ports/foreign-text.js';
import type { ArtifactStore } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { NO_PLAN } from './past-report-plan.js';
import { pastReportView, type PastReportView } from './past-report-view.js';
import { proposeReport, type ProposedReport } from './propose-report.js';

/** What was read in a past report and what would become of it. */
export interface PastReportReading {
  readonly reading: ImportReading;
  readonly proposal: ProposedReport;
}

export interface AddedPastReport extends PastReportReading {
  readonly pastReport: PastReportView;
}

/**
 * 导入往年报告: reads a report of a year before from its file, or from a page that was copied, and keeps the file as it
 * came. Nothing of it is used before it was confirmed.
 */
export async function addPastReport(
  door: UnitOfWork,
  reader: ForeignTextReader,
  artifacts: ArtifactStore,
  context: Context,
  { name, data }: { readonly name: string; readonly data: Uint8Array },
): Promise<Outcome<AddedPastReport>> {
  const allowed = authorize(context.actor, 'pastReport.add', {});
  if (isRefusal(allowed)) return allowed;
  const imported = await reader.read({ name, data });
  if (isRefusal(imported)) return imported;
  const reading = readingOf(imported);
  const proposal = proposeReport(reading, NO_PLAN);
  const digest = await artifacts.put(data);
  return door.run(context, async (tx) => {
    const row = await tx.pastReports.insert({
      state: 'read',
      name,
      digest,
      size: data.byteLength,
      isReference: reading.isReference,
      title: proposal.title,
      year: proposal.year,
      reportType: null,
      plan: null,
      outline: null,
      parts: null,
      addedBy: context.actor.accountId,
      addedByName: context.actor.displayName,
      addedAt: await tx.now(),
    });
    tx.audit({
      action: 'pastReport.add',
      objectType: 'pastReport',
      objectId: row.id,
      after: { name, digest, size: row.size, reference: row.isReference },
    });
    return { pastReport: pastReportView(context.actor, row), reading, proposal };
  });
}
