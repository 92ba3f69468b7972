import type { Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/**
 * Collecting at the milestone: every cycle whose day for departments has come is collected once. Asked again by any
 * number of workers it is the same run, because the key names the milestone. Answers how many cycles were due.
 */
export function requestDueCollections(door: UnitOfWork, context: Context): Promise<Outcome<number>> {
  return door.run(context, async (tx) => {
    const today = await tx.today();
    const open = await tx.cycles.list({ state: 'drafting' });
    const due = open.filter((cycle) => cycle.milestones.departmentsBy <= today);
    for (const cycle of due) {
      await tx.requestJob({
        job: 'collect',
        key: `collect:${cycle.id}:milestone:${cycle.milestones.departmentsBy}`,
        subjectId: cycle.id,
        // No person asks at a milestone; the run is noted for whoever opened the cycle.
        requestedBy: cycle.openedBy,
      });
    }
    return due.length;
  });
}
