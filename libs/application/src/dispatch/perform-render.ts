import { conflict, dispatchLifecycle, isRefusal, nextState, notFound, type Outcome } from '@chancery/domain';
import { layoutFlow, writeDocx, writeText } from '@chancery/documents';
import { measureConformance } from '@chancery/conformance';
import type { JobHandler } from '../jobs/run-job.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import type { ArtifactStore, Renderer } from '../ports/services.js';
import { dispatchFormOf, officialDocumentOf, type DispatchFacts } from './official-document-of.js';
import { fetchPictures } from './fetch-pictures.js';
import { printedEndOf } from './printed-end-of.js';
import { conformanceOf } from './conformance-of-original.js';
import { storeFiles, type MadeFile } from './store-files.js';
import { unlessUnprintable } from './unless-unprintable.js';
import { takeBackDispatch } from './take-back-dispatch.js';
import { tellNextOffice } from './tell-next-office.js';

export const PDF = 'application/pdf';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function loadFacts(tx: Tx, dispatchId: string): Promise<Outcome<DispatchFacts>> {
  const dispatch = await tx.dispatches.get(dispatchId);
  const version = dispatch?.versionId ? await tx.versions.get(dispatch.versionId) : null;
  if (!dispatch || !version) return notFound('该发文');
  if (dispatch.state !== 'rendering') return conflict('STATE_CONFLICT', '该发文不在排版中。');
  const government = await tx.government();
  return {
    governmentName: government.name,
    version,
    dispatch,
    approvals: await tx.approvals.list({ versionId: version.id }),
  };
}

/** Rendering: the original (正本) once, from the signed version, with every file that belongs to it. */
export function renderHandler(door: UnitOfWork, renderer: Renderer, artifacts: ArtifactStore): JobHandler {
  return {
    job: 'render',
    async work(run, { context, progress }) {
      const facts = await door.run(context, (tx) => loadFacts(tx, run.subjectId));
      if (isRefusal(facts)) return facts;
      const document = officialDocumentOf(facts, await fetchPictures(artifacts, layoutFlow(facts.version.model)));
      await progress('正在排版 PDF');
      const rendered = await unlessUnprintable(renderer.renderPdf(document));
      if (isRefusal(rendered)) return rendered;
      await progress('正在测量版式');
      const measured = conformanceOf(await measureConformance(rendered.pdf));
      await progress('正在生成 DOCX 与网页');
      const text = (value: string) => new TextEncoder().encode(value);
      const page = renderer.renderHtml(document, { pubDate: `${facts.dispatch.printedOn ?? ''} 00:00` });
      const end = printedEndOf(rendered, document);
      const made: MadeFile[] = [
        { name: 'original.pdf', mediaType: PDF, data: rendered.pdf },
        { name: 'original.docx', mediaType: DOCX, data: await writeDocx(document, 'issued', end) },
        { name: 'report-working.docx', mediaType: DOCX, data: await writeDocx(document, 'working', end) },
        { name: 'report.html', mediaType: 'text/html; charset=utf-8', data: text(page) },
        { name: 'report.txt', mediaType: 'text/plain; charset=utf-8', data: text(writeText(document.flow)) },
        {
          name: 'dispatch-form.pdf',
          mediaType: PDF,
          data: await renderer.renderDispatchForm(dispatchFormOf(facts)),
        },
      ];
      await progress('正在保存');
      const files = await storeFiles(artifacts, run.subjectId, made);
      return async (tx) => {
        const dispatch = await tx.dispatches.get(run.subjectId);
        if (!dispatch) return notFound('该发文');
        const state = nextState(dispatchLifecycle, dispatch.state, 'finishRender');
        if (isRefusal(state)) return state;
        for (const file of files) await tx.dispatchFiles.insert(file);
        await tellNextOffice(
          tx,
          await tx.dispatches.change(dispatch, {
            state,
            sealPlacement: rendered.sealPlacement,
            signaturePlace: rendered.signaturePlace,
            conformance: measured,
            conformanceReason: null,
          }),
        );
        tx.audit({
          action: 'dispatch.finishRender',
          objectType: 'dispatch',
          objectId: dispatch.id,
          after: {
            pages: rendered.pages,
            substitutions: rendered.substitutions,
            conformance: measured.verdict,
            files: files.map(({ name, digest }) => ({ name, digest })),
          },
        });
        return true;
      };
    },
    undo: (tx, run) => takeBackDispatch(tx, run.subjectId, 'failRender'),
  };
}
