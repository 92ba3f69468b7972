import { isRefusal, type Outcome } from '@chancery/domain';
import type { Imported } from '@chancery/intake';
import { readingOf } from '../imports/import-reading.js';
import type { Context } from '../ports/actor.js';
import type { ForeignTextReader } from '../ports/foreign-text.js';
import type { PastReportRow } from '../ports/past-report-rows.js';
import type { ArtifactStore } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { PastReportReading } from './add-past-report.js';
import type { PastReportPlan } from './past-report-plan.js';
import { pastReportStep } from './past-report-step.js';
import { proposeReport } from './propose-report.js';

export interface ReadPastReportInput {
  readonly pastReportId: string;
  readonly plan: PastReportPlan;
}

/** A past report with its file read anew, with what a person has chosen. */
export async function importedAgain(
  reader: ForeignTextReader,
  artifacts: ArtifactStore,
  { name, digest }: Pick<PastReportRow, 'name' | 'digest'>,
  { choices }: PastReportPlan,
): Promise<Outcome<Imported>> {
  return reader.read({ name, data: await artifacts.get(digest), ...choices });
}

/** What would be confirmed with this plan. */
export async function readPastReport(
  door: UnitOfWork,
  reader: ForeignTextReader,
  artifacts: ArtifactStore,
  context: Context,
  { pastReportId, plan }: ReadPastReportInput,
): Promise<Outcome<PastReportReading>> {
  const row = await door.run(context, (tx) => pastReportStep(tx, 'pastReport.read', pastReportId));
  if (isRefusal(row)) return row;
  const imported = await importedAgain(reader, artifacts, row, plan);
  if (isRefusal(imported)) return imported;
  const reading = readingOf(imported);
  return { reading, proposal: proposeReport(reading, plan) };
}
