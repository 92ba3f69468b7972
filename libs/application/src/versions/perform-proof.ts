import { isRefusal, notFound } from '@chancery/domain';
import { layoutFlow } from '@chancery/documents';
import { fetchPictures } from '../dispatch/fetch-pictures.js';
import { unlessUnprintable } from '../dispatch/unless-unprintable.js';
import type { JobHandler } from '../jobs/run-job.js';
import type { ArtifactStore, Renderer } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { proofDocumentOf, proofFacts, proofMark } from './proof-of-version.js';

/** Proof (清样): the version printed by the templates of the original, marked on every page as what it is. */
export function proofHandler(door: UnitOfWork, renderer: Renderer, artifacts: ArtifactStore): JobHandler {
  return {
    job: 'proof',
    async work(run, { context, progress }) {
      const facts = await door.run(context, async (tx) => {
        const version = await tx.versions.get(run.subjectId);
        return version ? proofFacts(tx, version) : notFound('该稿本');
      });
      if (isRefusal(facts)) return facts;
      const { version, layoutKey } = facts;
      await progress('正在排印清样');
      const pictures = await fetchPictures(artifacts, layoutFlow(version.model));
      const rendered = await unlessUnprintable(
        renderer.renderProof(proofDocumentOf(facts, pictures), proofMark(version)),
      );
      if (isRefusal(rendered)) return rendered;
      const { pdf, pages } = rendered;
      const digest = await artifacts.put(pdf);
      return async (tx) => {
        // The form may have changed meanwhile: this proof is of the one before, and asked for again it is another.
        const [existing] = await tx.proofs.list({ versionId: version.id, layoutKey });
        if (existing) return existing;
        const at = await tx.now();
        const made = { versionId: version.id, layoutKey, digest, size: pdf.byteLength, pages, at };
        tx.audit({
          action: 'version.makeProof',
          objectType: 'version',
          objectId: version.id,
          after: { digest, pages, contentDigest: version.digest },
        });
        return tx.proofs.insert(made);
      };
    },
  };
}
