import type { Fault, VerificationPolicy } from '@chancery/application';
import { Rejected } from '../rejected.js';
import { PdfFile } from './pdf-file.js';
import { judgePolicy } from './verify/judge-policy.js';
import { judgeSignatures, type SignatureReport } from './verify/judge-signatures.js';
import { readSignatures } from './verify/read-signatures.js';
import { walkRevisions } from './verify/revisions.js';

export interface PdfFinding {
  readonly faults: readonly Fault[];
  /** In the order of signing; empty when the file could not be understood so far. */
  readonly signatures: readonly SignatureReport[];
}

const failed = (fault: Fault): PdfFinding => ({ faults: [fault], signatures: [] });

function judge(file: PdfFile, policy: VerificationPolicy): PdfFinding {
  const { empty, signatures } = readSignatures(file);
  const revisions = walkRevisions(file, signatures);
  const { reports, faults } = judgeSignatures(signatures, revisions.files, file, policy);
  // Who is meant is said when it could be more than one.
  const named = (report: SignatureReport): Fault[] =>
    report.faults.map((fault) =>
      reports.length > 1 ? { ...fault, message: `“${report.field}”:${fault.message}` } : fault,
    );
  const seen = { empty, signed: reports.map(({ field }) => field), levels: reports.map(({ level }) => level) };
  return {
    faults: [...reports.flatMap(named), ...faults, ...judgePolicy(seen, revisions, policy)],
    signatures: reports,
  };
}

/**
 * Verifies the signatures of a PDF against a policy: where each stands, what was done to the file after it, whether it
 * holds, whether it is trusted, and whether there is all that the policy asks for. A file with another shape is
 * rejected, not guessed at (docs/adr/0017). Never throws.
 */
export function verifyPdf(bytes: Uint8Array, policy: VerificationPolicy): PdfFinding {
  try {
    return judge(new PdfFile(bytes), policy);
  } catch (error) {
    if (error instanceof Rejected) return failed({ code: error.code, message: error.message });
    return failed({ code: 'FILE_NOT_UNDERSTOOD', message: `PDF 结构无法识别(${(error as Error).message})` });
  }
}
