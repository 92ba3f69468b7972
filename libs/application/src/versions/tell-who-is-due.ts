import { holdersOf, notify } from '../notices/notify.js';
import type { CycleRow, VersionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { authorisationsInForce } from './delegation.js';

/** Tells whose decision is due now, and who may sign in the leader's place today. A version that comes again tells again. */
export async function tellWhoIsDue(tx: Tx, cycle: CycleRow, version: VersionRow): Promise<void> {
  const stage = cycle.stages[version.stage];
  if (!stage) return;
  const holders = await holdersOf(tx, [stage.post]);
  const notice = (text: string) => ({
    kind: 'decisionDue',
    key: `decision-due:${version.id}:${version.version}`,
    subjectType: 'version',
    subjectId: version.id,
    text,
    link: `/versions/${version.id}`,
  });
  await notify(tx, holders, notice(`《${cycle.title}》第${version.seq}稿待您“${stage.label}”。`));
  if (version.stage !== cycle.stages.length - 1) return;
  const inForce = await authorisationsInForce(tx, await tx.today());
  const delegates = inForce.filter((a) => holders.includes(a.principalId)).map((a) => a.delegateId);
  await notify(tx, delegates, notice(`《${cycle.title}》第${version.seq}稿待签发,您受书面授权可以代签。`));
}
