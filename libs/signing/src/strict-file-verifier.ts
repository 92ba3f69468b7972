import type { FileVerifier, SignatureFinding } from '@chancery/application';
import type { X509Certificate } from 'node:crypto';
import { verifyDocx } from './docx/verify-docx.js';
import { verifyPdf } from './pdf/verify-pdf.js';
import { checkChain, commonNameOf, fingerprintOf } from './x509/check-chain.js';

function finding(
  format: SignatureFinding['format'],
  seen: { problems: readonly string[]; signer: X509Certificate | null; claimedAt: string | null },
  anchorsPem: string,
): SignatureFinding {
  const { signer, claimedAt } = seen;
  const problems = [...seen.problems, ...(signer ? checkChain(signer, anchorsPem, new Date()) : [])];
  return {
    valid: signer !== null && problems.length === 0,
    problems,
    format,
    sealedBy: signer ? commonNameOf(signer) : null,
    certificateFingerprint: signer ? fingerprintOf(signer) : null,
    claimedAt,
  };
}

/** Tells PDF and DOCX apart by their first bytes and verifies strictly; anything else is rejected. */
export const strictFileVerifier: FileVerifier = {
  verifySignature(data, anchorsPem) {
    const head = Buffer.from(data.subarray(0, 5)).toString('latin1');
    if (head === '%PDF-') return Promise.resolve(finding('pdf', verifyPdf(data), anchorsPem));
    if (head.startsWith('PK')) return Promise.resolve(finding('docx', verifyDocx(data), anchorsPem));
    const nothing = { problems: ['不是 PDF 或 DOCX 文件'], signer: null, claimedAt: null };
    return Promise.resolve(finding('unknown', nothing, anchorsPem));
  },
};
