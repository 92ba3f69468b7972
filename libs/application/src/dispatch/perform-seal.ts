import { conflict, dispatchLifecycle, isRefusal, nextState, notFound, type Outcome } from '@chancery/domain';
import type { JobHandler } from '../jobs/run-job.js';
import type { DispatchFileRow, DispatchRow, VersionRow } from '../ports/rows.js';
import type { ArtifactStore, SealProvider } from '../ports/services.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { currentSeal, type CurrentSeal } from '../seal/current-seal.js';
import { trustAnchorsOf } from '../seal/trust-anchors-of.js';
import type { FileVerifier } from '../verification/file-verifier.js';
import { issuedFilePolicy, type VerificationAnchors } from '../verification/verification-policy.js';
import { DOCX, PDF } from './perform-render.js';
import { storeFiles } from './store-files.js';
import { tellNextOffice } from './tell-next-office.js';

interface SealFacts {
  readonly dispatch: DispatchRow;
  readonly version: VersionRow;
  readonly seal: CurrentSeal;
  readonly anchors: VerificationAnchors;
  readonly pdf: DispatchFileRow;
  readonly docx: DispatchFileRow;
  readonly signedAt: string;
}

async function loadFacts(tx: Tx, seals: SealProvider, dispatchId: string): Promise<Outcome<SealFacts>> {
  const dispatch = await tx.dispatches.get(dispatchId);
  const version = dispatch?.versionId ? await tx.versions.get(dispatch.versionId) : null;
  if (!dispatch || !version) return notFound('该发文');
  if (dispatch.state !== 'sealing') return conflict('STATE_CONFLICT', '该发文不在用印中。');
  const seal = await currentSeal(tx);
  const files = await tx.dispatchFiles.list({ dispatchId });
  const pdf = files.find((f) => f.name === 'original.pdf');
  const docx = files.find((f) => f.name === 'original.docx');
  if (!seal) return conflict('SEAL_MISSING', '本单位尚未制作印章,不能用印。请联系系统管理员。');
  if (!pdf || !docx || !dispatch.sealPlacement) return conflict('ORIGINAL_MISSING', '正本不全,请重新排版后用印。');
  const anchors = await trustAnchorsOf(tx, seals);
  return { dispatch, version, seal, anchors, pdf, docx, signedAt: await tx.now() };
}

/** Sealing: signs the original PDF and DOCX, verifies what was made, then enters both in the register. */
export function sealHandler(
  door: UnitOfWork,
  seals: SealProvider,
  verifier: FileVerifier,
  artifacts: ArtifactStore,
): JobHandler {
  return {
    job: 'seal',
    async work(run, { context, progress }) {
      const facts = await door.run(context, (tx) => loadFacts(tx, seals, run.subjectId));
      if (isRefusal(facts)) return facts;
      const { dispatch, version, anchors, signedAt } = facts;
      const { identity, upload } = facts.seal;
      if (!dispatch.sealPlacement) return conflict('ORIGINAL_MISSING', '正本不全,请重新排版后用印。');
      await progress('正在用印 PDF');
      const pdf = await seals.sealPdf({
        pdf: await artifacts.get(facts.pdf.digest),
        identity,
        sealName: identity.subjectName,
        picture: upload ? { png: await artifacts.get(upload.imageDigest), diameterMm: upload.diameterMm } : null,
        placement: dispatch.sealPlacement,
        signedAt,
        chainPem: upload?.chainPem ?? '',
        leaders: [],
      });
      if (isRefusal(pdf)) return pdf;
      await progress('正在签名 DOCX');
      const docx = await seals.sealDocx({
        docx: await artifacts.get(facts.docx.digest),
        identity,
        isTest: upload === null,
        signedAt,
      });
      if (isRefusal(docx)) return docx;
      await progress('正在验证');
      for (const [name, data] of [
        ['report.pdf', pdf],
        ['report.docx', docx],
      ] as const) {
        const seen = await verifier.verifySignature(data, issuedFilePolicy(anchors, seals.level));
        if (!seen.valid) {
          return conflict(
            'SEAL_NOT_VALID',
            `用印后验证未通过(${name}:${seen.problems.join(';')})。文件未入册,请重试或联系管理员。`,
          );
        }
      }
      const beside = await storeFiles(artifacts, run.subjectId, await seals.signBeside(pdf, identity.subjectName));
      const files = await storeFiles(artifacts, run.subjectId, [
        { name: 'report.pdf', mediaType: PDF, data: pdf },
        { name: 'report.docx', mediaType: DOCX, data: docx },
      ]);
      return async (tx) => {
        const now = await tx.dispatches.get(run.subjectId);
        if (!now) return notFound('该发文');
        const state = nextState(dispatchLifecycle, now.state, 'finishSeal');
        if (isRefusal(state)) return state;
        for (const file of beside) await tx.dispatchFiles.insert(file);
        for (const file of files) {
          await tx.dispatchFiles.insert(file);
          await tx.sealEntries.insert({
            dispatchId: now.id,
            fileName: file.name,
            fileDigest: file.digest,
            contentDigest: version.digest,
            title: version.model.title,
            documentNumber: now.documentNumber ?? '',
            sealName: identity.subjectName,
            certificateFingerprint: seals.fingerprint(identity.certificatePem),
            requestedBy: now.sealRequestedBy ?? '',
            sealedBy: run.requestedBy,
            at: signedAt,
          });
        }
        await tellNextOffice(tx, await tx.dispatches.change(now, { state }));
        tx.audit({
          action: 'dispatch.finishSeal',
          objectType: 'dispatch',
          objectId: now.id,
          after: {
            files: [...files, ...beside].map(({ name, digest }) => ({ name, digest })),
            seal: identity.subjectName,
          },
        });
        return true;
      };
    },
    async undo(tx, run) {
      const dispatch = await tx.dispatches.get(run.subjectId);
      if (dispatch?.state !== 'sealing') return true;
      const state = nextState(dispatchLifecycle, dispatch.state, 'failSeal');
      if (isRefusal(state)) return state;
      return tx.dispatches.change(dispatch, { state });
    },
  };
}
