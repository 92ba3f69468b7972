import type { X509Certificate } from 'node:crypto';
import type { Fault, FileVerifier, SeenSignature, SignatureFinding, VerificationPolicy } from '@chancery/application';
import { verifyDocx } from './docx/verify-docx.js';
import { judgeTrust } from './x509/judge-trust.js';
import { verifyPdf } from './pdf/verify-pdf.js';
import { NO_REVOCATION_DATA } from './revocation/status.js';
import { commonNameOf, fingerprintOf } from './x509/certificate-names.js';
import { certificatesOf } from './x509/pem-blocks.js';

interface Seen {
  readonly format: SignatureFinding['format'];
  readonly faults: readonly Fault[];
  readonly signatures: readonly SeenSignature[];
}

const whoSigned = (signer: X509Certificate | null) => ({
  signedBy: signer && commonNameOf(signer),
  certificateFingerprint: signer && fingerprintOf(signer),
});

function pdf(data: Uint8Array, policy: VerificationPolicy): Seen {
  const { faults, signatures } = verifyPdf(data, policy);
  return {
    format: 'pdf',
    faults,
    signatures: signatures.map(({ field, signer, claimedAt, stampedAt, level }) => ({
      ...{ field, ...whoSigned(signer), claimedAt, stampedAt, level },
    })),
  };
}

/** A DOCX has one signature of level B-B; what the policy asks of fields and levels is asked of PDFs. */
function docx(data: Uint8Array, policy: VerificationPolicy): Seen {
  const { faults, signer, claimedAt } = verifyDocx(data);
  if (!signer) return { format: 'docx', faults, signatures: [] };
  const trust = judgeTrust({
    purpose: 'signing',
    signer,
    carried: [],
    known: [],
    anchors: certificatesOf(policy.anchors.seals),
    revocation: NO_REVOCATION_DATA,
    at: policy.at === null ? new Date() : new Date(policy.at),
    proven: false,
  });
  const signature: SeenSignature = { field: '', ...whoSigned(signer), claimedAt, stampedAt: null, level: 'B-B' };
  return { format: 'docx', faults: [...faults, ...trust.faults], signatures: [signature] };
}

function look(data: Uint8Array, policy: VerificationPolicy): Seen {
  const head = Buffer.from(data.subarray(0, 5)).toString('latin1');
  if (head === '%PDF-') return pdf(data, policy);
  if (head.startsWith('PK')) return docx(data, policy);
  const fault: Fault = { code: 'FILE_NOT_UNDERSTOOD', message: '不是 PDF 或 DOCX 文件' };
  return { format: 'unknown', faults: [fault], signatures: [] };
}

/** Tells PDF and DOCX apart by their first bytes and verifies strictly; anything else is rejected. */
export const strictFileVerifier: FileVerifier = {
  verifySignature(data, policy) {
    const seen = look(data, policy);
    const last = seen.signatures.at(-1);
    return Promise.resolve({
      ...seen,
      valid: seen.faults.length === 0 && last !== undefined,
      problems: seen.faults.map(({ message }) => message),
      sealedBy: last?.signedBy ?? null,
      certificateFingerprint: last?.certificateFingerprint ?? null,
      claimedAt: last?.claimedAt ?? null,
    });
  },
};
