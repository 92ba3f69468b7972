import {
  adoptSection,
  collectAndMerge,
  openAndAssign,
  submitByDepartment,
  type OpenedCycle,
} from '../../apps/cli/src/demo/play-collecting.js';
import { sampleReport } from './sample-report.js';
import type { ServedGovernment } from './served-government.js';

export interface MergedCycle {
  readonly cycle: OpenedCycle;
  readonly versionId: string;
}

/**
 * A cycle of `year` with everything adopted but the last `missing` sections, merged into a frozen version.
 * Needs a worker.
 */
export async function mergedCycle(served: ServedGovernment, year: number, missing = 0): Promise<MergedCycle> {
  const { cast, timeline } = served;
  const cycle = await openAndAssign(cast, timeline, sampleReport({ year }));
  for (const section of cycle.sections.slice(0, cycle.sections.length - missing)) {
    await submitByDepartment(cast, timeline, section);
    await adoptSection(cast, timeline, section);
  }
  return { cycle, versionId: await collectAndMerge(cast, timeline, cycle.id) };
}
