import { join } from 'node:path';
import {
  adoptSection,
  openAndAssign,
  returnToDepartment,
  submitByDepartment,
} from '../../../apps/cli/src/demo/play-collecting.js';
import { sendAndApprove } from '../../../apps/cli/src/demo/play-issuing.js';
import { readReportFile } from '../../../apps/cli/src/demo/report-file.js';
import { mergedCycle } from '../../support/merged-cycle.js';
import { serveGovernment, type ServedGovernment } from '../../support/served-government.js';
import type { Things } from './page-list.js';

/** The example report's government: one cycle with sections in every state, and an earlier one before its leader. */
export async function worldInMidCourse(): Promise<{ served: ServedGovernment; things: Things }> {
  const report = readReportFile(join(process.cwd(), 'examples/wangchuan-2025.json'));
  const departments = [...new Set([...report.sections.map((s) => s.department), '司法局', '财政局'])];
  const served = await serveGovernment({ departments, settings: { today: '2026-01-18' } });
  await served.startWorker();
  const { cast, timeline } = served;
  const { cycle: past, versionId } = await mergedCycle(served, 2024);
  await sendAndApprove(cast, timeline, versionId);
  const cycle = await openAndAssign(cast, timeline, report);
  for (const [i, section] of cycle.sections.entries()) {
    if (i % 4 === 3) continue;
    await submitByDepartment(cast, timeline, section);
    if (i % 4 === 0) await adoptSection(cast, timeline, section);
    if (i % 4 === 1 && i < 4) await returnToDepartment(cast, timeline, section);
  }
  const inState = (i: number): (typeof cycle.sections)[number] => {
    const section = cycle.sections[i];
    if (!section) throw new Error('the example has too few sections');
    return section;
  };
  // One that its liaison writes, one that waits for its head, one that waits for the editor.
  const drafting = inState(3);
  const department = drafting.planned.department;
  await cast.of('liaison', department).call('POST', `/sections/${drafting.id}/receipt`);
  const awaiting = inState(7);
  const liaison = cast.of('liaison', awaiting.planned.department);
  await liaison.call('POST', `/sections/${awaiting.id}/receipt`);
  await liaison.call('POST', `/sections/${awaiting.id}/nil-submissions`, { reason: '本年度无此项工作。' });
  const [dispatch] = await served.query<{ id: string }>('SELECT id FROM dispatch WHERE cycle_id = $1', [past.id]);
  return {
    served,
    things: {
      cycleId: cycle.id,
      draftingSectionId: drafting.id,
      submittedSectionId: inState(2).id,
      awaiting: { sectionId: awaiting.id, department: awaiting.planned.department },
      versionId,
      dispatchId: dispatch?.id ?? '',
      reportTypeId: 'law-government',
      department,
    },
  };
}
