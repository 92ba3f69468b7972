import { isRefusal, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { ArtifactStore } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { pastReportStep } from './past-report-step.js';
import { pastReportView, type PastReportDetails, type PastReportView } from './past-report-view.js';

/** All imported reports of years before, oldest first. */
export function listPastReports(door: UnitOfWork, context: Context): Promise<Outcome<PastReportView[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'pastReport.list', {});
    if (isRefusal(allowed)) return allowed;
    return (await tx.pastReports.list({})).map((row) => pastReportView(context.actor, row));
  });
}

/** One of them, with what was confirmed. */
export function showPastReport(door: UnitOfWork, context: Context, id: string): Promise<Outcome<PastReportDetails>> {
  return door.run(context, async (tx) => {
    const row = await pastReportStep(tx, 'pastReport.show', id);
    if (isRefusal(row)) return row;
    const { plan, outline, parts } = row;
    return { ...pastReportView(context.actor, row), plan, outline, parts };
  });
}

export interface PastReportFile {
  readonly name: string;
  readonly data: Uint8Array;
}

/** The file as it came. */
export async function readPastReportFile(
  door: UnitOfWork,
  artifacts: ArtifactStore,
  context: Context,
  id: string,
): Promise<Outcome<PastReportFile>> {
  const row = await door.run(context, (tx) => pastReportStep(tx, 'pastReport.file', id));
  return isRefusal(row) ? row : { name: row.name, data: await artifacts.get(row.digest) };
}
