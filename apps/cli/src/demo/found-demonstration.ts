import { POSTS } from '@chancery/domain';
import { issueSetupCode } from '@chancery/persistence';
import type { Stack } from '../stack/stack.js';
import { foundGovernment } from './cast.js';
import { adoptSection, openAndAssign, returnToDepartment, submitByDepartment } from './play-collecting.js';
import { readReportFile } from './report-file.js';
import { Timeline } from './timeline.js';

export interface DemonstrationAccount {
  readonly userName: string;
  readonly password: string;
  readonly label: string;
  readonly displayName: string;
}

/** A government with departments and people, and one cycle in mid-course: some sent, some adopted, one returned, some late. */
export async function foundDemonstration(
  stack: Stack,
  reportFile: string,
  say: (line: string) => void,
): Promise<DemonstrationAccount[]> {
  const report = readReportFile(reportFile);
  const timeline = new Timeline(() => undefined);
  const departments = [...new Set([...report.sections.map((s) => s.department), '司法局'])];
  say(`  ${report.issuer}:${departments.length} 个部门`);
  const cast = await foundGovernment(stack.url, timeline, {
    setupCode: await issueSetupCode(stack.settings.databases.owner, true),
    government: report.issuer,
    departments,
    prefix: '',
  });
  say(`  ${report.title}:${report.sections.length} 个部分`);
  const cycle = await openAndAssign(cast, timeline, report);
  for (const [i, section] of cycle.sections.entries()) {
    if (i % 4 === 3) continue; // not yet acknowledged
    await submitByDepartment(cast, timeline, section);
    if (i % 4 === 0) await adoptSection(cast, timeline, section);
    if (i % 4 === 1 && i < 4) await returnToDepartment(cast, timeline, section);
  }
  return cast.members.map(({ userName, password, post, department, person }) => ({
    userName,
    password,
    label: department ? `${POSTS[post]}(${department})` : POSTS[post],
    displayName: person.displayName,
  }));
}
