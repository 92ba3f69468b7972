import { conflict, cycleLifecycle, isRefusal, nextState, notFound, versionLifecycle } from '@chancery/domain';
import { contentDigest, deriveProvenance, plainText } from '@chancery/documents';
import { resolveFigures } from '../figures/resolve-figures.js';
import type { JobHandler } from '../jobs/run-job.js';
import type { CollectionRow, SectionProvenance, SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { assembleReport } from './assemble-report.js';

/** Who wrote what in one section, derived here by comparing what stands with what was sent. */
async function provenanceOf(tx: Tx, section: SectionRow, departmentName: string): Promise<SectionProvenance[]> {
  if (!section.standing || !section.standingSubmissionId) return [];
  const submission = await tx.submissions.get(section.standingSubmissionId);
  if (!submission?.content) return [];
  const rewritings = await tx.rewritings.list({ sectionId: section.id, submissionId: submission.id });
  return [
    {
      sectionId: section.id,
      departmentId: section.departmentId,
      departmentName,
      submissionId: submission.id,
      submittedBy: submission.submittedBy,
      editedBy: [...new Set(rewritings.map((r) => r.accountId))],
      spans: deriveProvenance(plainText(submission.content), plainText(section.standing)),
    },
  ];
}

/** Sections that have moved on since the collection was taken. */
function newerThan(collection: CollectionRow, sections: readonly SectionRow[]): string[] {
  const listed = new Map(collection.items.map((item) => [item.sectionId, item.submissionId]));
  return sections.filter((s) => (listed.get(s.id) ?? null) !== s.currentSubmissionId).map((s) => s.id);
}

/** Merging: binds a collection, puts what stands into the outline and freezes a version with digest and provenance. */
export function mergeHandler(): JobHandler {
  return {
    job: 'merge',
    async work(run) {
      return async (tx) => {
        const cycle = await tx.cycles.get(run.subjectId);
        const collection = await tx.collections.get(run.parameters.collectionId ?? '');
        if (!cycle || !collection) return notFound('该年度任务或收集清单');
        const state = nextState(cycleLifecycle, cycle.state, 'merge');
        if (isRefusal(state)) return state;
        const [dispatch] = await tx.dispatches.list({ cycleId: cycle.id });
        if (!dispatch) return conflict('DISPATCH_MISSING', '发文稿纸不存在,不能汇总。');
        // Bars the door to sending an older version while this one is made.
        await tx.cycles.change(cycle, { state });

        const names = new Map((await tx.departments.list({})).map((d) => [d.id, d.name]));
        const nameOf = (id: string) => names.get(id) ?? '';
        const sections = await resolveFigures(tx, await tx.sections.list({ cycleId: cycle.id }));
        const { model, gaps } = assembleReport(cycle, dispatch.fields.addressees, sections, nameOf);
        const provenance: SectionProvenance[] = [];
        for (const section of sections) {
          provenance.push(...(await provenanceOf(tx, section, nameOf(section.departmentId))));
        }
        const versions = await tx.versions.list({ cycleId: cycle.id });
        for (const earlier of versions.filter((v) => v.state === 'frozen')) {
          const superseded = nextState(versionLifecycle, earlier.state, 'supersede');
          if (isRefusal(superseded)) return superseded;
          await tx.versions.change(earlier, { state: superseded });
        }
        const version = await tx.versions.insert({
          state: 'frozen',
          cycleId: cycle.id,
          seq: versions.length + 1,
          collectionId: collection.id,
          stage: 0,
          model,
          digest: contentDigest(model, cycle.layoutVersion),
          layoutVersion: cycle.layoutVersion,
          provenance,
          gaps,
          staleSections: newerThan(collection, sections),
          drafters: [...new Set(provenance.flatMap((p) => [p.submittedBy, ...p.editedBy]))],
        });
        tx.audit({
          action: 'cycle.merged',
          objectType: 'version',
          objectId: version.id,
          after: { seq: version.seq, digest: version.digest, collection: collection.id, gaps },
        });
        return true;
      };
    },
  };
}
