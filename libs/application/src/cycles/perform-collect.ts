import { daysBetween, notFound, UNDECIDED } from '@chancery/domain';
import type { JobHandler } from '../jobs/run-job.js';
import type { CollectionItem, SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

async function takeStock(tx: Tx, section: SectionRow, today: string): Promise<CollectionItem> {
  const submission = section.currentSubmissionId ? await tx.submissions.get(section.currentSubmissionId) : null;
  const sent = submission !== null && section.state !== 'drafting' && section.state !== 'awaitingDepartment';
  const lastDay = sent ? submission.submittedAt.slice(0, 10) : today;
  return {
    sectionId: section.id,
    departmentId: section.departmentId,
    state: section.state,
    submissionId: submission?.id ?? null,
    digest: submission?.digest ?? null,
    gap: UNDECIDED.includes(section.state),
    daysLate: Math.max(0, daysBetween(section.dueOn, lastDay)),
  };
}

/** Collecting: takes stock of what each department has sent, in one transaction. */
export function collectHandler(): JobHandler {
  return {
    job: 'collect',
    async work(run) {
      return async (tx) => {
        const cycle = await tx.cycles.get(run.subjectId);
        if (!cycle) return notFound('该年度任务');
        const today = await tx.today();
        const items: CollectionItem[] = [];
        for (const section of await tx.sections.list({ cycleId: cycle.id })) {
          items.push(await takeStock(tx, section, today));
        }
        const collection = await tx.collections.insert({
          cycleId: cycle.id,
          takenOn: today,
          at: await tx.now(),
          items,
        });
        tx.audit({
          action: 'cycle.collected',
          objectType: 'collection',
          objectId: collection.id,
          after: {
            sections: items.length,
            gaps: items.filter((i) => i.gap).length,
            late: items.filter((i) => i.daysLate > 0).length,
          },
        });
        return true;
      };
    },
  };
}
