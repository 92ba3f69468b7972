import type { X509Certificate } from 'node:crypto';
import type { Fault, SignatureLevel, VerificationPolicy } from '@chancery/application';
import { verifyCms, type CmsFinding } from '../../cms/verify-cms.js';
import { Rejected } from '../../rejected.js';
import { verifyToken, type TokenFacts } from '../../timestamps/verify-token.js';
import { certificatesOf } from '../../x509/pem-blocks.js';
import type { PdfFile } from '../pdf-file.js';
import { judgeTrust, type TrustQuestion } from '../../x509/judge-trust.js';
import type { PdfSignature } from './read-signatures.js';
import { readSecurityStore, type SecurityStore } from './read-security-store.js';

export interface SignatureReport {
  readonly field: string;
  readonly signer: X509Certificate | null;
  /** Of /M, as the signer claims. */
  readonly claimedAt: string | null;
  /** From a trusted time stamp; ISO 8601. */
  readonly stampedAt: string | null;
  readonly level: SignatureLevel;
  readonly faults: readonly Fault[];
}

function claimedTime(signature: PdfSignature): string | null {
  const m = signature.dictionary.entries.get('M');
  const [, y, mo, d, h, mi, s] =
    /^\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z\)$/.exec(m?.kind === 'raw' ? m.text : '') ?? [];
  return y ? `${y}-${mo}-${d}T${h}:${mi}:${s}Z` : null;
}

/** A token read, or why it does not hold. */
function readToken(der: Uint8Array, data: Uint8Array): { facts: TokenFacts | null; faults: Fault[] } {
  try {
    return { facts: verifyToken(der, data), faults: [] };
  } catch (error) {
    const code = error instanceof Rejected ? error.code : 'FILE_NOT_UNDERSTOOD';
    return { facts: null, faults: [{ code, message: error instanceof Rejected ? error.message : '时间戳结构不对' }] };
  }
}

interface Stamp {
  /** Position among the signatures. */
  readonly index: number;
  readonly at: Date;
}

class Judge {
  private readonly now: Date;
  private readonly seals: readonly X509Certificate[];
  private readonly services: readonly X509Certificate[];
  private readonly store: SecurityStore;
  /** What the newest document time stamp covers. */
  private readonly stamped: SecurityStore | null;
  /** Document time stamps that hold, newest first. */
  private readonly stamps: Stamp[] = [];
  private readonly stampFaults: Fault[] = [];

  constructor(
    private readonly signatures: readonly PdfSignature[],
    files: readonly PdfFile[],
    file: PdfFile,
    policy: VerificationPolicy,
  ) {
    this.now = policy.at === null ? new Date() : new Date(policy.at);
    this.seals = certificatesOf(policy.anchors.seals);
    this.services = certificatesOf(policy.anchors.timestamps);
    this.store = readSecurityStore(file);
    const newest = signatures.findLastIndex(({ isTimestamp }) => isTimestamp);
    const covered = files[newest];
    this.stamped = covered ? readSecurityStore(covered) : null;
    for (let i = signatures.length - 1; i >= 0; i -= 1) this.documentTimestamp(i);
  }

  private trust(question: Pick<TrustQuestion, 'purpose' | 'signer' | 'carried' | 'at' | 'proven'>) {
    const anchors = question.purpose === 'timestamping' ? this.services : this.seals;
    return judgeTrust({ ...question, anchors, known: this.store.certificates, revocation: this.store });
  }

  /** The moment at which something that was there at signature `index` is proven to have been there. */
  private provenBy(index: number): Date | null {
    return this.stamps.filter((stamp) => stamp.index > index).at(-1)?.at ?? null;
  }

  private token(facts: TokenFacts, index: number) {
    const later = this.provenBy(index);
    const { signer, others: carried } = facts;
    return this.trust({ purpose: 'timestamping', signer, carried, at: later ?? this.now, proven: later !== null });
  }

  private documentTimestamp(index: number): void {
    const signature = this.signatures[index];
    if (!signature?.isTimestamp) return;
    const { facts, faults } = readToken(signature.value, signature.covered);
    const trust = facts ? this.token(facts, index) : null;
    const all = [...faults, ...(trust?.faults ?? [])];
    this.stampFaults.push(...all);
    if (facts && all.length === 0) this.stamps.push({ index, at: facts.at });
  }

  /** Faults of time stamps over the whole document. */
  documentFaults(): readonly Fault[] {
    return this.stampFaults;
  }

  private level(stampHolds: boolean, signerKnown: boolean, serviceKnown: boolean): SignatureLevel {
    if (!stampHolds) return 'B-B';
    if (!signerKnown || !serviceKnown) return 'B-T';
    const isKept = this.stamps.length > 0 && (this.stamped?.certificates.length ?? 0) > 0;
    return isKept ? 'B-LTA' : 'B-LT';
  }

  report(index: number, signature: PdfSignature): SignatureReport {
    const cms: CmsFinding = verifyCms(signature.value, signature.covered);
    const faults: Fault[] = [...cms.faults];
    const stamp = cms.timestamp ? readToken(cms.timestamp, cms.signatureValue) : null;
    const service = stamp?.facts ? this.token(stamp.facts, index) : null;
    faults.push(...(stamp?.faults ?? []), ...(service?.faults ?? []));
    const stampHolds = stamp?.facts != null && service?.faults.length === 0;
    const moments = [stampHolds ? stamp.facts?.at : null, this.provenBy(index)].filter((at) => at != null);
    const provenAt = moments.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
    const { signer, others: carried } = cms;
    const trust = signer
      ? this.trust({ purpose: 'signing', signer, carried, at: provenAt ?? this.now, proven: provenAt !== null })
      : null;
    faults.push(...(trust?.faults ?? []));
    return {
      field: signature.field,
      signer,
      claimedAt: claimedTime(signature),
      stampedAt: provenAt?.toISOString() ?? null,
      level: this.level(stampHolds, trust?.revocationKnown ?? false, service?.revocationKnown ?? false),
      faults,
    };
  }
}

/** Judges each signature by its own bytes and by the trust that the policy gives; time stamps on the way. */
export function judgeSignatures(
  signatures: readonly PdfSignature[],
  files: readonly PdfFile[],
  file: PdfFile,
  policy: VerificationPolicy,
): { reports: SignatureReport[]; faults: readonly Fault[] } {
  const judge = new Judge(signatures, files, file, policy);
  const reports = signatures.flatMap((one, i) => (one.isTimestamp ? [] : [judge.report(i, one)]));
  return { reports, faults: judge.documentFaults() };
}
