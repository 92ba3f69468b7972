import { conflict, isRefusal, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { ArtifactStore } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { askForProof, findProof, type ProofState } from './proof-of-version.js';

/** 制清样: asks for the pages of a version; asked twice it is one job. Answers how far it is. */
export function requestProof(door: UnitOfWork, context: Context, versionId: string): Promise<Outcome<ProofState>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'version.requestProof', {});
    if (isRefusal(allowed)) return allowed;
    const version = await tx.versions.get(versionId);
    if (!version) return notFound('该稿本');
    const { proof } = await findProof(tx, version);
    if (!proof) await askForProof(tx, version);
    return (await findProof(tx, version)).state;
  });
}

export interface ProofFile {
  /** SHA-256 of the file; the same digest is the same file for ever. */
  readonly digest: string;
  readonly read: () => Promise<Uint8Array>;
}

/** The proof as PDF; a refusal that says how far it is while it is being made. */
export function readProof(
  door: UnitOfWork,
  artifacts: ArtifactStore,
  context: Context,
  versionId: string,
): Promise<Outcome<ProofFile>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'version.proof', {});
    if (isRefusal(allowed)) return allowed;
    const version = await tx.versions.get(versionId);
    if (!version) return notFound('该稿本');
    const { proof, state } = await findProof(tx, version);
    if (!proof) {
      return conflict('PROOF_NOT_READY', '清样尚未制成。请稍候,制成后自动显示;如未开始,请点“制清样”。', state);
    }
    return { digest: proof.digest, read: () => artifacts.get(proof.digest) };
  });
}
