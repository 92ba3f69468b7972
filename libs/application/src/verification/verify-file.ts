import { sha256Hex } from '@chancery/documents';
import type { RegisterEntry } from '../dispatch/read-dispatch.js';
import type { FileVerification, FileVerifier } from './file-verifier.js';

/**
 * Is this what was issued? Valid only when the signature is whole, covers the file, ends in one of `anchorsPem`,
 * and the register knows exactly these bytes as issued under that certificate.
 */
export async function verifyFile(
  verifier: FileVerifier,
  data: Uint8Array,
  anchorsPem: string,
  register: readonly RegisterEntry[],
): Promise<FileVerification> {
  const finding = await verifier.verifySignature(data, anchorsPem);
  const fileDigest = sha256Hex(data);
  const entry = register.find((e) => e.fileDigest === fileDigest) ?? null;
  const problems = [...finding.problems];
  if (!entry) problems.push('登记簿中没有这份文件:它不是印发的原文件,或已被改动');
  else if (!entry.issued) problems.push('文件已用印但尚未印发');
  else if (entry.certificateFingerprint !== finding.certificateFingerprint) {
    problems.push('文件的签名证书与登记的不符');
  }
  return { ...finding, valid: finding.valid && problems.length === 0, problems, fileDigest, entry };
}
