import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import { allowedActions, type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { DispatchFileRow, DispatchRow, DocumentNumberRow, SealEntryRow } from '../ports/rows.js';
import type { ArtifactStore } from '../ports/services.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';

export interface DispatchView extends DispatchRow {
  readonly files: readonly Pick<DispatchFileRow, 'name' | 'mediaType' | 'digest' | 'size'>[];
  readonly actions: readonly AllowedAction[];
}

export function readDispatch(door: UnitOfWork, context: Context, dispatchId: string): Promise<Outcome<DispatchView>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'dispatch.show', {});
    if (isRefusal(allowed)) return allowed;
    const dispatch = await tx.dispatches.get(dispatchId);
    if (!dispatch) return notFound('该发文');
    const files = await tx.dispatchFiles.list({ dispatchId });
    return {
      ...dispatch,
      files: files.map(({ name, mediaType, digest, size }) => ({ name, mediaType, digest, size })),
      actions: allowedActions(context.actor, 'dispatch', dispatch.state, {}),
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
    const allowed = authorize(context.actor, 'dispatch.file', {});
    if (isRefusal(allowed)) return allowed;
    const [file] = await tx.dispatchFiles.list({ dispatchId: input.dispatchId, name: input.name });
    return file ?? notFound('该文件');
  });
  if (isRefusal(row)) return row;
  return { name: row.name, mediaType: row.mediaType, data: await artifacts.get(row.digest) };
}

export function listDocumentNumbers(door: UnitOfWork, context: Context): Promise<Outcome<DocumentNumberRow[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'documentNumber.list', {});
    return isRefusal(allowed) ? allowed : tx.documentNumbers.list({});
  });
}

/** The seal register as verification elsewhere needs it: digests and what they are, no people. */
export interface RegisterEntry extends Pick<
  SealEntryRow,
  'fileName' | 'fileDigest' | 'contentDigest' | 'title' | 'documentNumber' | 'sealName' | 'certificateFingerprint'
> {
  readonly sealedAt: string;
  readonly issued: boolean;
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
  }));
}

export function exportRegister(door: UnitOfWork, context: Context): Promise<Outcome<RegisterEntry[]>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'register.export', {});
    return isRefusal(allowed) ? allowed : registerEntries(tx);
  });
}
