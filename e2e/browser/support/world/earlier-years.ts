import { docOfText } from '@chancery/documents';
import { collectAndMerge } from '../../../../apps/cli/src/demo/play-collecting.js';
import {
  approveAll,
  numberAndRequestSeal,
  numberSealAndIssue,
  sendAndApprove,
} from '../../../../apps/cli/src/demo/play-issuing.js';
import { mergedCycle } from '../../../support/merged-cycle.js';
import type { ServedGovernment } from '../../../support/served-government.js';

/** A report that has been issued: a number, a row in the seal register, files. */
export async function issuedYear(served: ServedGovernment, year: number): Promise<{ readonly dispatchId: string }> {
  const { cast, timeline } = served;
  const { cycle, versionId } = await mergedCycle(served, year);
  await approveAll(cast, timeline, versionId);
  return { dispatchId: await numberSealAndIssue(cast, timeline, cycle.id) };
}

/** A report whose original waits for its seal. */
export async function yearAwaitingSeal(
  served: ServedGovernment,
  year: number,
): Promise<{ readonly dispatchId: string }> {
  const { cast, timeline } = served;
  const { cycle, versionId } = await mergedCycle(served, year);
  await approveAll(cast, timeline, versionId);
  return { dispatchId: await numberAndRequestSeal(cast, timeline, cycle.id) };
}

/**
 * A report before its leader for the second time: he has read and returned the first version, an editor has rewritten,
 * and every stage has agreed to the second.
 */
export async function yearBeforeLeader(
  served: ServedGovernment,
  year: number,
): Promise<{ readonly cycleId: string; readonly firstVersionId: string; readonly versionId: string }> {
  const { cast, timeline } = served;
  const { cycle, versionId: firstVersionId } = await mergedCycle(served, year);
  const { digest } = await sendAndApprove(cast, timeline, firstVersionId);
  const leader = cast.of('principalLeader');
  await leader.call('POST', `/versions/${firstVersionId}/views`, { digest });
  await leader.call('POST', `/versions/${firstVersionId}/returns`, {
    digest,
    reason: '案卷评查请写明优秀率;下一年度安排要有数量。',
    to: 'text',
  });
  const editor = cast.of('editor');
  const texts = ['评查行政执法案卷180卷，优秀率为88.3%。', null, '推进全区12个镇街执法案卷评查全覆盖。'];
  for (const [i, text] of texts.entries()) {
    const path = `/sections/${cycle.sections[i]?.id}`;
    if (!text) continue;
    const { version } = await editor.call<{ version: number }>('GET', path);
    const body = { version, content: docOfText(text), reason: '按区长意见补充。' };
    await editor.call('POST', `${path}/rewritings`, body);
  }
  const versionId = await collectAndMerge(cast, timeline, cycle.id);
  await sendAndApprove(cast, timeline, versionId);
  return { cycleId: cycle.id, firstVersionId, versionId };
}
