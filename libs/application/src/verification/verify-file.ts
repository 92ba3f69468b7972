import { sha256Hex } from '@chancery/documents';
import type { RegisterEntry } from '../dispatch/read-dispatch.js';
import type { RegisterStatus } from '../ports/dispatch-rows.js';
import type { Fault } from './fault.js';
import type { FileVerification, FileVerifier, SignatureFinding } from './file-verifier.js';
import { issuedFilePolicy, type VerificationAnchors } from './verification-policy.js';

const NOT_CURRENT: Readonly<Record<Exclude<RegisterStatus, 'current'>, string>> = {
  superseded: '不是现行版本:这份文件已被更正后的版本取代。请向印发机关索取现行版本',
  withdrawn: '不是现行版本:这份文件已撤回。请向印发机关核实',
};

/** Whether the register knows these bytes as issued under this certificate, and as still in force. */
function registerFaults(
  entry: RegisterEntry | null,
  { certificateFingerprint: fingerprint, signatures }: SignatureFinding,
): Fault[] {
  const not = (message: string): Fault[] => [{ code: 'FILE_NOT_ISSUED', message }];
  if (!entry) return not('登记簿中没有这份文件:它不是印发的原文件,或已被改动');
  if (!entry.issued) return not('文件已用印但尚未印发');
  if (entry.certificateFingerprint !== fingerprint) return not('文件的签名证书与登记的不符');
  const signedBefore = signatures.slice(0, -1).map((one) => one.certificateFingerprint);
  const others = entry.signers.some((signer, i) => signer.certificateFingerprint !== signedBefore[i]);
  if (others) return not('文件的签名人与登记的不符');
  return entry.status === 'current' ? [] : [{ code: 'FILE_NOT_CURRENT', message: NOT_CURRENT[entry.status] }];
}

/**
 * Is this what was issued? Valid only when the signatures are whole, cover the file, end in one of the anchors,
 * and the register knows exactly these bytes as issued under that certificate and still in force.
 */
export async function verifyFile(
  verifier: FileVerifier,
  data: Uint8Array,
  anchors: VerificationAnchors,
  register: readonly RegisterEntry[],
): Promise<FileVerification> {
  const fileDigest = sha256Hex(data);
  const entry = register.find((e) => e.fileDigest === fileDigest) ?? null;
  // Files from before leaders signed are held to what they say themselves.
  const leaders = entry && entry.signers.length > 0 ? entry.signers.length : null;
  const finding = await verifier.verifySignature(data, issuedFilePolicy(anchors, 'B-B', leaders));
  const faults = [...finding.faults, ...registerFaults(entry, finding)];
  const problems = faults.map(({ message }) => message);
  return { ...finding, valid: finding.valid && faults.length === 0, faults, problems, fileDigest, entry };
}
