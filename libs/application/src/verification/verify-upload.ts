import { invalid, isRefusal, type Outcome } from '@chancery/domain';
import { registerEntries } from '../dispatch/read-dispatch.js';
import type { Context } from '../ports/actor.js';
import type { SealProvider } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { trustAnchorsOf } from '../seal/trust-anchors-of.js';
import type { FileVerification, FileVerifier } from './file-verifier.js';
import { verifyFile } from './verify-file.js';

/** Verifies an uploaded file against this government's register and anchors. */
export async function verifyUpload(
  door: UnitOfWork,
  seals: SealProvider,
  verifier: FileVerifier,
  context: Context,
  data: Uint8Array,
): Promise<Outcome<FileVerification>> {
  if (data.byteLength === 0) return invalid('FILE_EMPTY', '没有收到文件。请以文件内容作为请求体上传。');
  const known = await door.run(context, async (tx) => ({
    register: await registerEntries(tx),
    anchors: await trustAnchorsOf(tx, seals),
  }));
  return isRefusal(known) ? known : verifyFile(verifier, data, known.anchors, known.register);
}
