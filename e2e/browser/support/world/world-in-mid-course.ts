import { join } from 'node:path';
import type { Cast } from '../../../../apps/cli/src/demo/cast.js';
import { readReportFile } from '../../../../apps/cli/src/demo/report-file.js';
import { serveGovernment, type ServedGovernment } from '../../../support/served-government.js';
import type { Things } from '../page-list.js';
import { issuedYear, yearAwaitingSeal, yearBeforeLeader } from './earlier-years.js';
import { pastReports } from './past-reports.js';
import { thisYear } from './this-year.js';

const TODAY = '2026-01-18';

/** One that holds now, and one that was taken back. */
async function authorise(cast: Cast): Promise<void> {
  const leader = cast.of('principalLeader');
  const grant = async (to: 'deputyLeader' | 'officeReviewer', untilDate: string, document: string) => {
    const { accountId: delegateId } = await cast.of(to).call<{ accountId: string }>('GET', '/session');
    const body = { delegateId, fromDate: TODAY, untilDate, document };
    return leader.call<{ id: string }>('POST', '/authorisations', body);
  };
  const { id } = await grant('officeReviewer', '2026-01-31', '区长办公会纪要〔2026〕2号');
  await leader.call('POST', `/authorisations/${id}/revocation`, { reason: '已返岗。' });
  await grant('deputyLeader', '2026-02-28', '授权书第3号');
}

/** A government at work: this year's report half collected, last year's before its leader, older ones sealed or issued. */
export async function worldInMidCourse(): Promise<{ served: ServedGovernment; things: Things }> {
  const report = readReportFile(join(process.cwd(), 'examples/wangchuan-2025.json'));
  const departments = [...new Set([...report.sections.map((s) => s.department), '司法局', '财政局'])];
  const served = await serveGovernment({ departments, settings: { today: TODAY } });
  await served.startWorker();
  const issued = await issuedYear(served, 2022);
  const sealing = await yearAwaitingSeal(served, 2023);
  const leaders = await yearBeforeLeader(served, 2024);
  const { cycleId, versionId, sections } = await thisYear(served, report);
  await authorise(served.cast);
  return {
    served,
    things: {
      cycleId,
      versionId,
      sections,
      leaders,
      pastReports: await pastReports(served.cast),
      issuedDispatchId: issued.dispatchId,
      sealingDispatchId: sealing.dispatchId,
    },
  };
}
