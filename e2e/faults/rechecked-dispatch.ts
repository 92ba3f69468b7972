import {
  adoptSection,
  collectAndMerge,
  openAndAssign,
  submitByDepartment,
  type OpenedCycle,
} from '../../apps/cli/src/demo/play-collecting.js';
import { approveAll } from '../../apps/cli/src/demo/play-issuing.js';
import { sampleReport } from '../support/sample-report.js';
import type { FaultStack } from './fault-stack.js';

/** A year from opened to 复核: next its dispatch is rendered. */
export async function recheckedDispatch(
  { cast, timeline }: Pick<FaultStack, 'cast' | 'timeline'>,
  year = 2025,
): Promise<{ readonly cycle: OpenedCycle; readonly path: string }> {
  const cycle = await openAndAssign(cast, timeline, sampleReport({ year }));
  for (const section of cycle.sections) {
    await submitByDepartment(cast, timeline, section);
    await adoptSection(cast, timeline, section);
  }
  await approveAll(cast, timeline, await collectAndMerge(cast, timeline, cycle.id));
  const registrar = cast.of('registrar');
  const { dispatch } = await registrar.call<{ dispatch: { id: string } }>('GET', `/cycles/${cycle.id}`);
  const path = `/dispatches/${dispatch.id}`;
  await registrar.call('POST', `${path}/number`);
  await cast.of('officeReviewer').call('POST', `${path}/recheck`);
  return { cycle, path };
}
