import type { FindingDecision } from '@chancery/domain';
import type {
  AllowedWords,
  Claim,
  Finding,
  FindingIdentity,
  FindingLevel,
  NamedDocument,
  OfficeHolder,
  WordEntry,
} from '@chancery/proofreading';
import type { Row } from './rows.js';

/** What an editor decided on a finding; a later row on the same finding takes its place, nothing changes it. */
export interface FindingDecisionRow extends Row, FindingIdentity {
  readonly cycleId: string;
  /** The version on which it was taken; null: in the review of a section. */
  readonly versionId: string | null;
  /** Whose words it is about; null for headings and what is computed. */
  readonly sectionId: string | null;
  readonly level: FindingLevel;
  readonly message: string;
  readonly decision: FindingDecision;
  readonly reason: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly at: string;
}

/** 错敏词表、任职表、法规文件名录、白名单. */
export interface ProofreadingLists {
  readonly words: WordEntry;
  readonly officeHolders: OfficeHolder;
  readonly documents: NamedDocument;
  readonly allowed: AllowedWords;
}
export type ProofreadingListKind = keyof ProofreadingLists;
export type ListEntry = ProofreadingLists[ProofreadingListKind];

/** One version of a list, whole; the last one counts. */
export interface ProofreadingListRow extends Row {
  readonly kind: ProofreadingListKind;
  /** 1 for the first. */
  readonly seq: number;
  readonly entries: readonly ListEntry[];
  /** What was changed and why. */
  readonly note: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly at: string;
}

/** What was found in a version with one state of rules, lists and ledger: kept so that it is read once. */
export interface VersionProofreadingRow extends Row {
  readonly versionId: string;
  /** Names text, context and rules; with another key the version is read anew. */
  readonly key: string;
  readonly findings: readonly Finding[];
  readonly claims: readonly Claim[];
  readonly at: string;
}
