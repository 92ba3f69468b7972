import { conflict, dispatchLifecycle, isRefusal, nextState, notFound, type Outcome } from '@chancery/domain';
import type { JobHandler } from '../jobs/run-job.js';
import type { DispatchFileRow, DispatchRow } from '../ports/dispatch-rows.js';
import type { JobRunRow, VersionRow } from '../ports/rows.js';
import type { ArtifactStore, SealProvider } from '../ports/services.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import type { KnownSeal } from '../seal/known-seals.js';
import { sealToUse, type DescribesCertificates } from '../seal/seal-to-use.js';
import { trustAnchorsOf } from '../seal/trust-anchors-of.js';
import type { FileVerifier } from '../verification/file-verifier.js';
import { issuedFilePolicy, type VerificationAnchors } from '../verification/verification-policy.js';
import { DOCX, PDF } from './perform-render.js';
import { leadersOf, leaderSignatures, registeredSigners, type Leader } from './leader-signatures.js';
import { signaturesAreReady } from './signatures-are-ready.js';
import { storeFiles } from './store-files.js';
import { takeBackDispatch } from './take-back-dispatch.js';
import { tellNextOffice } from './tell-next-office.js';

interface SealFacts {
  readonly dispatch: DispatchRow;
  readonly version: VersionRow;
  readonly seal: KnownSeal;
  readonly leaders: readonly Leader[];
  readonly anchors: VerificationAnchors;
  readonly pdf: DispatchFileRow;
  readonly docx: DispatchFileRow;
  readonly signedAt: string;
}

/** Whether the decision that a run is bound to still stands: nobody has taken the seal back, or asked for it anew. */
const stillDecided = (dispatch: DispatchRow, { parameters }: JobRunRow): boolean =>
  dispatch.state === 'sealing' &&
  (parameters['version'] === undefined || parameters['version'] === String(dispatch.version));

const withdrawn = () => conflict('SEAL_WITHDRAWN', '没有盖章:用印的申请已撤回。确需用印的,请重新申请并由另一人确认。');

const disabledMeanwhile = (name: string) =>
  conflict('SEAL_DISABLED_MEANWHILE', `没有盖章:用印期间印章“${name}”已停用,文件未入册。请在印章启用后重新申请用印。`);

async function loadFacts(
  tx: Tx,
  seals: SealProvider,
  certificates: DescribesCertificates,
  run: JobRunRow,
): Promise<Outcome<SealFacts>> {
  const dispatchId = run.subjectId;
  const dispatch = await tx.dispatches.get(dispatchId);
  const version = dispatch?.versionId ? await tx.versions.get(dispatch.versionId) : null;
  if (!dispatch || !version) return notFound('该发文');
  if (!stillDecided(dispatch, run)) return withdrawn();
  const seal = await sealToUse(tx, certificates);
  if (isRefusal(seal)) return seal;
  const files = await tx.dispatchFiles.list({ dispatchId });
  const pdf = files.find((f) => f.name === 'original.pdf');
  const docx = files.find((f) => f.name === 'original.docx');
  if (!pdf || !docx || !dispatch.sealPlacement) return conflict('ORIGINAL_MISSING', '正本不全,请重新排版后用印。');
  const signing = await signaturesAreReady(tx, dispatch);
  if (isRefusal(signing)) return signing;
  const leaders = await leadersOf(tx, signing);
  const anchors = await trustAnchorsOf(tx, seals);
  return { dispatch, version, seal, leaders, anchors, pdf, docx, signedAt: await tx.now() };
}

/** Sealing: signs the original PDF and DOCX, verifies what was made, then enters both in the register. */
export function sealHandler(
  door: UnitOfWork,
  seals: SealProvider,
  certificates: DescribesCertificates,
  verifier: FileVerifier,
  artifacts: ArtifactStore,
): JobHandler {
  return {
    job: 'seal',
    async work(run, { context, progress }) {
      const facts = await door.run(context, (tx) => loadFacts(tx, seals, certificates, run));
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
        leaders: await leaderSignatures(seals, artifacts, facts.leaders, dispatch.signaturePlace),
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
      const policy = issuedFilePolicy(anchors, seals.level, facts.leaders.length);
      for (const [name, data] of [
        ['report.pdf', pdf],
        ['report.docx', docx],
      ] as const) {
        const seen = await verifier.verifySignature(data, policy);
        if (!seen.valid) {
          return conflict(
            'SEAL_NOT_VALID',
            `用印后验证未通过(${name}:${seen.problems.join(';')})。文件未入册,请重试或联系管理员。`,
          );
        }
      }
      const trial = await seals.signBeside(pdf, identity.subjectName);
      const beside = await storeFiles(artifacts, run.subjectId, trial.files);
      const files = await storeFiles(artifacts, run.subjectId, [
        { name: 'report.pdf', mediaType: PDF, data: pdf },
        { name: 'report.docx', mediaType: DOCX, data: docx },
      ]);
      return async (tx) => {
        const now = await tx.dispatches.get(run.subjectId);
        if (!now) return notFound('该发文');
        if (!stillDecided(now, run)) return withdrawn();
        const state = nextState(dispatchLifecycle, now.state, 'finishSeal');
        if (isRefusal(state)) return state;
        const used = await tx.seals.get(facts.seal.seal.id);
        if (used?.state !== 'enabled') return disabledMeanwhile(identity.subjectName);
        // Its row changes with what it sealed: whoever disables it at this moment comes before or after, never between.
        await tx.seals.change(used, { lastUsedAt: signedAt });
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
            status: 'current',
            signers: file.name === 'report.pdf' ? registeredSigners(seals, facts.leaders) : [],
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
            ...(trial.failure === null ? {} : { trialFailure: trial.failure }),
          },
        });
        return true;
      };
    },
    async undo(tx, run) {
      const dispatch = await tx.dispatches.get(run.subjectId);
      // Withdrawn meanwhile, perhaps asked for again: then it is no longer this run's.
      if (!dispatch || !stillDecided(dispatch, run)) return true;
      return takeBackDispatch(tx, run.subjectId, 'failSeal');
    },
  };
}
