import { DISCLOSURES, dispatchLifecycle, isRefusal, notFound, URGENCIES, type Outcome } from '@chancery/domain';
import { jobViewOf, type JobView } from '../jobs/read-job.js';
import { allowedActions, type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type {
  DispatchRow,
  DocumentNumberRow,
  RegisteredSigner,
  RegisterStatus,
  SealEntryRow,
} from '../ports/dispatch-rows.js';
import type { ArtifactStore } from '../ports/services.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { fileViews, type DispatchFileView } from './dispatch-files.js';
import { fileSigning } from './file-signing.js';
import { fileSigningView, signingAllows, type FileSigningView } from './file-signing-view.js';
import { stepsOf, type DispatchStepView } from './dispatch-steps.js';

/** A document number that this dispatch has had, with the reason when it was voided. */
export interface DispatchNumberView {
  readonly printed: string;
  readonly state: DocumentNumberRow['state'];
  readonly reason: string;
}

export interface DispatchView extends DispatchRow {
  readonly cycleTitle: string;
  readonly stateLabel: string;
  readonly disclosureLabel: string;
  readonly urgencyLabel: string;
  readonly steps: readonly DispatchStepView[];
  readonly numbers: readonly DispatchNumberView[];
  readonly files: readonly DispatchFileView[];
  /** Leaders who sign in the PDF; null where the report type asks for none. */
  readonly fileSigning: FileSigningView | null;
  /** The latest rendering or sealing: its progress, or why it failed. */
  readonly job: JobView | null;
  /** The reader asked for the seal: another person has to affix it. */
  readonly secondPersonRequired: boolean;
  /** 印发文件包 can be fetched. */
  readonly packageReady: boolean;
  readonly actions: readonly AllowedAction[];
}

/** Loads a dispatch for a reader: it exists, and the reader's posts reach it in the state it is in. */
async function dispatchToRead(
  tx: Tx,
  id: string,
  key: 'dispatch.show' | 'dispatch.file',
): Promise<Outcome<DispatchRow>> {
  const dispatch = await tx.dispatches.get(id);
  if (!dispatch) return notFound('该发文');
  const allowed = authorize(tx.context.actor, key, { issued: dispatch.state === 'issued' });
  return isRefusal(allowed) ? allowed : dispatch;
}

export function readDispatch(door: UnitOfWork, context: Context, dispatchId: string): Promise<Outcome<DispatchView>> {
  return door.run(context, async (tx) => {
    const dispatch = await dispatchToRead(tx, dispatchId, 'dispatch.show');
    if (isRefusal(dispatch)) return dispatch;
    const numbers = await tx.documentNumbers.list({ dispatchId });
    const runs = await tx.jobRuns.list({ subjectId: dispatchId });
    const signing = await fileSigning(tx, dispatch);
    const secondPersonRequired =
      dispatch.state === 'sealRequested' && dispatch.sealRequestedBy === context.actor.accountId;
    return {
      ...dispatch,
      cycleTitle: (await tx.cycles.get(dispatch.cycleId))?.title ?? '',
      stateLabel: dispatchLifecycle.states[dispatch.state],
      disclosureLabel: DISCLOSURES[dispatch.fields.disclosure],
      urgencyLabel: URGENCIES[dispatch.fields.urgency],
      steps: stepsOf({
        dispatch,
        number: numbers.find((n) => n.state === 'taken'),
        runs,
        sealEntries: await tx.sealEntries.list({ dispatchId }),
        signing,
        names: new Map((await tx.accounts.list({})).map((a) => [a.id, a.displayName])),
      }),
      numbers: numbers.map(({ printed, state, reason }) => ({ printed, state, reason })),
      files: fileViews(await tx.dispatchFiles.list({ dispatchId })),
      job: jobViewOf(runs.at(-1)),
      secondPersonRequired,
      packageReady: dispatch.state === 'issued',
      fileSigning: fileSigningView(signing, context.actor.accountId),
      actions: allowedActions(context.actor, 'dispatch', dispatch.state, {}).filter(
        ({ key }) =>
          (key !== 'dispatch.affixSeal' || !secondPersonRequired) &&
          signingAllows(signing, key, context.actor.accountId),
      ),
    };
  });
}

export interface DispatchFile {
  readonly name: string;
  readonly mediaType: string;
  readonly data: Uint8Array;
}

/** One file of a dispatch by name; its bytes are checked against the digest that was committed. */
export async function readDispatchFile(
  door: UnitOfWork,
  artifacts: ArtifactStore,
  context: Context,
  input: { dispatchId: string; name: string },
): Promise<Outcome<DispatchFile>> {
  const row = await door.run(context, async (tx) => {
    const dispatch = await dispatchToRead(tx, input.dispatchId, 'dispatch.file');
    if (isRefusal(dispatch)) return dispatch;
    const [file] = await tx.dispatchFiles.list({ dispatchId: input.dispatchId, name: input.name });
    return file ?? notFound('该文件');
  });
  if (isRefusal(row)) return row;
  return { name: row.name, mediaType: row.mediaType, data: await artifacts.get(row.digest) };
}

/** The seal register as verification elsewhere needs it: digests and what they are, no people. */
export interface RegisterEntry extends Pick<
  SealEntryRow,
  'fileName' | 'fileDigest' | 'contentDigest' | 'title' | 'documentNumber' | 'sealName' | 'certificateFingerprint'
> {
  readonly sealedAt: string;
  readonly issued: boolean;
  /** Only a current file is the version in force. */
  readonly status: RegisterStatus;
  /** Leaders whose signatures the file has to bear before the seal. */
  readonly signers: readonly RegisteredSigner[];
}

/** The register's entries, for whoever has already been allowed to ask. */
export async function registerEntries(tx: Tx): Promise<RegisterEntry[]> {
  const dispatches = new Map((await tx.dispatches.list({})).map((d) => [d.id, d.state]));
  const entries = await tx.sealEntries.list({});
  return entries.map((e) => ({
    fileName: e.fileName,
    fileDigest: e.fileDigest,
    contentDigest: e.contentDigest,
    title: e.title,
    documentNumber: e.documentNumber,
    sealName: e.sealName,
    certificateFingerprint: e.certificateFingerprint,
    sealedAt: e.at,
    issued: dispatches.get(e.dispatchId) === 'issued',
    status: e.status,
    signers: e.signers,
  }));
}

export function exportRegister(door: UnitOfWork, context: Context): Promise<Outcome<RegisterEntry[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'register.export', {});
    return isRefusal(allowed) ? allowed : registerEntries(tx);
  });
}
