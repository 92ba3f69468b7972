import type { CommentState, ReviewDocumentState } from '@chancery/domain';
import type { FragmentDoc, ReviewDoc, TextAnchor } from '@chancery/documents';
import type { GuardedRow, SubmissionRow } from './rows.js';

/** Which text of a section a comment was made on. */
export type CommentTarget = 'submission' | 'draft' | 'standing' | 'version';

/** A remark on words, or an answer to one (`parentId`). */
export interface CommentRow extends GuardedRow {
  readonly state: CommentState;
  readonly cycleId: string;
  readonly sectionId: string;
  readonly target: CommentTarget;
  /** The submission or version that it was made on; null for drafts and standing texts, which change. */
  readonly submissionId: string | null;
  readonly versionId: string | null;
  readonly parentId: string | null;
  /** null for answers, which stand where their comment stands. */
  readonly anchor: TextAnchor | null;
  readonly text: string;
  /** The department sees it and may answer. */
  readonly visibleToDepartment: boolean;
  readonly accountId: string;
  readonly displayName: string;
  readonly at: string;
  readonly resolvedBy: string | null;
}

/** Who has written in a suggestion: found by the server, never told by the browser. */
export interface SuggestionAuthor {
  readonly accountId: string;
  readonly displayName: string;
  readonly at: string;
}

/** 建议稿: a section's text with tracked changes, beside the text itself. */
export interface ReviewDocumentRow extends GuardedRow {
  readonly state: ReviewDocumentState;
  readonly cycleId: string;
  readonly sectionId: string;
  /** What it began from: what the department sent, or what stands in the report. */
  readonly baseKind: 'submission' | 'standing';
  readonly baseSubmissionId: string;
  readonly baseDigest: string;
  /** The base with the suggestions that were accepted; beneath the marks `content` is exactly this. */
  readonly settled: FragmentDoc;
  readonly content: ReviewDoc;
  /** Of each open suggestion, by its id. */
  readonly authors: Readonly<Record<string, readonly SuggestionAuthor[]>>;
  readonly pending: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly openedBy: string;
  readonly savedBy: string;
  readonly savedByName: string;
  readonly savedAt: string;
}

/** What lies on the editor's desk about one section, counted. */
export interface ReviewFacts {
  readonly submission: Pick<SubmissionRow, 'seq' | 'kind' | 'submittedAt'> | null;
  readonly returns: number;
  readonly openComments: number;
  /** null while nobody reviews. */
  readonly pendingSuggestions: number | null;
}

/** Facts of every section of a cycle in one reading, without any text. */
export interface ReviewFactsReader {
  ofCycle(cycleId: string): Promise<ReadonlyMap<string, ReviewFacts>>;
}
