import { businessDateOf, daysBetween, notFound, printDate, UNDECIDED } from '@chancery/domain';
import type { JobHandler } from '../jobs/run-job.js';
import type { CollectionItem, CollectionRow, SectionRow } from '../ports/rows.js';
import { holdersOf, notify } from '../notices/notify.js';
import type { Tx } from '../ports/unit-of-work.js';

async function takeStock(tx: Tx, section: SectionRow, today: string): Promise<CollectionItem> {
  const submission = section.currentSubmissionId ? await tx.submissions.get(section.currentSubmissionId) : null;
  const sent = submission !== null && section.state !== 'drafting' && section.state !== 'awaitingDepartment';
  const lastDay = sent ? businessDateOf(submission.submittedAt) : today;
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

/** Tells everyone who edits what came, what is missing, and who is late. */
async function tellEditors(tx: Tx, collection: CollectionRow): Promise<void> {
  const { items, takenOn } = collection;
  const names = new Map((await tx.departments.list({})).map((d) => [d.id, d.name]));
  const namesOf = (chosen: readonly CollectionItem[]): string =>
    [...new Set(chosen.map((i) => names.get(i.departmentId) ?? ''))].join('、') || '无';
  const gaps = items.filter((i) => i.gap);
  const late = items.filter((i) => i.daysLate > 0);
  const text =
    `${printDate(takenOn)}收集:共 ${items.length} 个部分,已采用或已定 ${items.length - gaps.length} 个。` +
    `空缺:${namesOf(gaps)}。逾期:${namesOf(late)}。`;
  await notify(tx, await holdersOf(tx, ['editor', 'chiefEditor']), {
    kind: 'collection',
    key: `collection:${collection.id}`,
    subjectType: 'collection',
    subjectId: collection.id,
    text,
    link: `/cycles/${collection.cycleId}/board`,
  });
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
        await tellEditors(tx, collection);
        return true;
      };
    },
  };
}
