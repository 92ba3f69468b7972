import type { DispatchFields } from '@chancery/domain';
import { canonicalJson, sha256Hex, type OfficialDocument, type PictureBook } from '@chancery/documents';
import { printedFrame } from '../dispatch/official-document-of.js';
import type { JobRunRow, VersionRow } from '../ports/rows.js';
import type { ProofRow } from '../ports/reading-rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** How a version is printed for which no dispatch form has been filled in yet. */
const WITHOUT_FORM: Omit<DispatchFields, 'organCode' | 'addressees'> = {
  copies: [],
  upward: false,
  disclosure: 'closed',
  urgency: 'none',
  attachments: [],
  draftingOffice: '',
  printingOffice: '',
  layout: 'plain',
};

/** Blanks that the signature, the register of numbers and the press fill in. */
const DAY_TO_COME = '　　　年　月　日';

export interface ProofFacts {
  readonly governmentName: string;
  readonly version: VersionRow;
  readonly fields: DispatchFields;
  /** Another form is another proof of the same text. */
  readonly layoutKey: string;
}

export async function proofFacts(tx: Tx, version: VersionRow): Promise<ProofFacts> {
  const [dispatch] = await tx.dispatches.list({ cycleId: version.cycleId });
  const fields = dispatch?.fields ?? { ...WITHOUT_FORM, organCode: '', addressees: version.model.addressees };
  const layoutKey = sha256Hex(canonicalJson({ fields, layoutVersion: version.layoutVersion, schema: 1 })).slice(0, 16);
  return { governmentName: (await tx.government()).name, version, fields, layoutKey };
}

/** 清样: as the original will be, without number, dates and signer, which come with and after the signature. */
export function proofDocumentOf(
  { governmentName, version, fields }: ProofFacts,
  pictures: PictureBook,
): OfficialDocument {
  return {
    ...printedFrame(governmentName, version, fields, pictures),
    documentNumber: '',
    signerName: '',
    signedOn: DAY_TO_COME,
    printedOn: DAY_TO_COME,
  };
}

/** What stands in the margin of every page, e.g. `清样 · 第2稿 · 摘要 1a2b3c4d5e6f`. */
export function proofMark({ seq, digest }: Pick<VersionRow, 'seq' | 'digest'>): string {
  return `清样 · 第${seq}稿 · 摘要 ${digest.slice(0, 12)}`;
}

/** Asks for the proof; what has been asked for is not made twice, what has failed is tried anew. */
export async function askForProof(tx: Tx, version: VersionRow): Promise<JobRunRow> {
  const { layoutKey } = await proofFacts(tx, version);
  const key = `proof:${version.id}:${layoutKey}`;
  const runs = await tx.jobRuns.list({ job: 'proof', subjectId: version.id });
  const failed = runs.filter((run) => run.key.startsWith(key) && run.state === 'failed').length;
  return tx.requestJob({ job: 'proof', key: failed > 0 ? `${key}:${failed}` : key, subjectId: version.id });
}

/** How far a version's proof is; `none` when nobody has asked for it. */
export interface ProofState {
  readonly state: 'none' | 'making' | 'ready' | 'failed';
  readonly jobId: string | null;
  /** What the job is doing, or why it failed. */
  readonly note: string;
  readonly digest: string | null;
  readonly pages: number | null;
}

export async function findProof(tx: Tx, version: VersionRow): Promise<{ proof: ProofRow | null; state: ProofState }> {
  const { layoutKey } = await proofFacts(tx, version);
  const [proof] = await tx.proofs.list({ versionId: version.id, layoutKey });
  const runs = await tx.jobRuns.list({ job: 'proof', subjectId: version.id });
  const run = runs.filter((r) => r.key.startsWith(`proof:${version.id}:${layoutKey}`)).at(-1);
  const jobId = run?.id ?? null;
  if (proof) {
    const { digest, pages } = proof;
    return { proof, state: { state: 'ready', jobId, note: '', digest, pages } };
  }
  const nothing = { digest: null, pages: null };
  if (!run) return { proof: null, state: { state: 'none', jobId, note: '', ...nothing } };
  if (run.state === 'failed') {
    return { proof: null, state: { state: 'failed', jobId, note: run.error ?? '', ...nothing } };
  }
  return { proof: null, state: { state: 'making', jobId, note: run.progress || '正在排队', ...nothing } };
}
