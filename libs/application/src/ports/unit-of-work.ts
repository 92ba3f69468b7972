import type { BusinessDate, Outcome } from '@chancery/domain';
import type { Context } from './actor.js';
import type { AttachmentRow } from './attachment-rows.js';
import type { ExtensionRow, ReminderStore, SectionPlanStore } from './deadline-rows.js';
import type { FigureChoiceRow, FigureValueRow, IndicatorRow } from './figure-rows.js';
import type { LogInRow, SecondFactorRow, SecuritySettingsRow, SignaturePictureRow } from './identity-rows.js';
import type { OverviewReader } from './overview-rows.js';
import type { PastReportRow } from './past-report-rows.js';
import type { FormerNameRow, HandoverRow, SectionTransferRow } from './people-rows.js';
import type {
  DispatchFileRow,
  DispatchRow,
  FileConfirmationRow,
  DocumentNumberRow,
  SealEntryRow,
  SigningIdentityRow,
} from './dispatch-rows.js';
import type {
  AccountRow,
  ApprovalRow,
  AuditRow,
  AuthorisationRow,
  CollectionRow,
  CycleRow,
  DepartmentRow,
  GovernmentRow,
  GuardedRow,
  JobName,
  JobRunRow,
  NoticeRow,
  PostRow,
  ReviewNoteRow,
  RewritingRow,
  Row,
  SectionRow,
  SubmissionRow,
  VersionRow,
} from './rows.js';
import type { CommentRow, ReviewDocumentRow, ReviewFactsReader } from './review-rows.js';
import type { PreviewRow } from './preview-rows.js';
import type { FindingDecisionRow, ProofreadingListRow, VersionProofreadingRow } from './proofreading-rows.js';
import type { ProofRow, RevocationRow, VersionViewRow } from './reading-rows.js';
import type {
  MailDeliveryRow,
  MailSettingsRow,
  MailTally,
  ReportTypeRow,
  SealEventRow,
  SealRow,
  SealUploadRow,
} from './settings-rows.js';

/** What a store lets a use case do. Everything happens inside the door's transaction. */
export interface Store<R extends { readonly id: string }> {
  get(id: string): Promise<R | null>;
  /** Rows that match every given field, in order of creation. */
  list(where: Partial<R>): Promise<R[]>;
  insert(row: Omit<R, 'id' | 'governmentId'>): Promise<R>;
}

export interface GuardedStore<R extends GuardedRow> extends Omit<Store<R>, 'insert'> {
  /** Inserts with version 1. */
  insert(row: Omit<R, 'id' | 'governmentId' | 'version'>): Promise<R>;
  /**
   * One UPDATE guarded by id, version and state of `row`; raises the version.
   * @throws StaleRow when another transaction was first; the door answers CONCURRENT_CHANGE.
   */
  change(row: R, changes: Partial<Omit<R, 'id' | 'governmentId' | 'version'>>): Promise<R>;
}

/** Rows that two acts may be about at the same moment, where the second is to see what the first has done. */
export interface HoldingStore<R extends GuardedRow> extends GuardedStore<R> {
  /**
   * The row as it stands once whoever changes it now has done, held until this transaction ends. Who holds several takes them in
   * order of id, so that no two wait for each other.
   */
  hold(id: string): Promise<R | null>;
}

/** Raised by a guarded change that found no row; a concurrency conflict, not a bug. */
export class StaleRow extends Error {
  constructor(readonly what: string) {
    super(`${what} was changed by someone else`);
  }
}

export interface AuditEntry {
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface JobRequest {
  readonly job: JobName;
  readonly key: string;
  readonly subjectId: string;
  readonly parameters?: Readonly<Record<string, string>>;
  /** The account that the run is noted for; whoever acts when absent. */
  readonly requestedBy?: string;
}

export interface AuditFilter {
  readonly action?: string;
  readonly accountId?: string;
  readonly objectId?: string;
  readonly from?: string;
  readonly until?: string;
  readonly objectType?: string;
  readonly afterSeq?: number;
  /** Rows before this one; with `newestFirst` the next page of a list that begins with the latest. */
  readonly beforeSeq?: number;
  readonly newestFirst?: boolean;
  readonly limit: number;
}

export interface AuditFacets {
  readonly actions: readonly string[];
  readonly objectTypes: readonly string[];
  readonly people: readonly { readonly accountId: string; readonly displayName: string }[];
}

/** One transaction under one government's row-level security. */
export interface Tx {
  readonly context: Context;
  /** Today in Asia/Shanghai by the database's clock (or the demonstration's). */
  today(): Promise<BusinessDate>;
  /** Now by the database's clock, ISO 8601 UTC. */
  now(): Promise<string>;
  government(): Promise<GovernmentRow>;
  /** Digests of all artifacts that the government's rows name: they must stay. */
  namedDigests(): Promise<string[]>;
  readonly departments: GuardedStore<DepartmentRow>;
  readonly formerNames: Store<FormerNameRow>;
  readonly sectionTransfers: Store<SectionTransferRow>;
  readonly handovers: GuardedStore<HandoverRow>;
  readonly accounts: HoldingStore<AccountRow> & {
    /** Forgives the wrong passwords that log-in has counted, and ends the lock they led to. */
    unlock(id: string): Promise<void>;
  };
  readonly logIns: HoldingStore<LogInRow>;
  readonly secondFactors: GuardedStore<SecondFactorRow>;
  readonly securitySettings: GuardedStore<SecuritySettingsRow>;
  readonly posts: Store<PostRow> & { end(id: string): Promise<void> };
  readonly cycles: GuardedStore<CycleRow>;
  readonly pastReports: GuardedStore<PastReportRow>;
  readonly sections: GuardedStore<SectionRow> &
    SectionPlanStore & {
      /** Autosave: writes the draft only, guarded by the draft's own version; false when another saved first. */
      saveDraft(section: SectionRow, expected: number, draft: SectionRow['draft'], by: string): Promise<boolean>;
    };
  readonly submissions: Store<SubmissionRow>;
  readonly attachments: GuardedStore<AttachmentRow> & {
    /** Whether any text of the government, present or past, shows this picture. */
    isShown(digest: string): Promise<boolean>;
  };
  readonly reviewNotes: Store<ReviewNoteRow>;
  readonly rewritings: Store<RewritingRow>;
  readonly comments: GuardedStore<CommentRow>;
  readonly reviewDocuments: GuardedStore<ReviewDocumentRow>;
  readonly reviewFacts: ReviewFactsReader;
  readonly collections: Store<CollectionRow>;
  readonly extensions: GuardedStore<ExtensionRow>;
  readonly reminders: ReminderStore;
  readonly indicators: GuardedStore<IndicatorRow>;
  readonly figureValues: Store<FigureValueRow>;
  readonly figureChoices: Store<FigureChoiceRow>;
  readonly findingDecisions: Store<FindingDecisionRow>;
  readonly proofreadingLists: Store<ProofreadingListRow>;
  readonly versionProofreadings: Pick<Store<VersionProofreadingRow>, 'list'> & {
    /** Takes the place of what was kept of the version. */
    keep(row: Omit<VersionProofreadingRow, 'id' | 'governmentId'>): Promise<void>;
  };
  readonly versions: GuardedStore<VersionRow>;
  readonly approvals: Store<ApprovalRow>;
  readonly authorisations: Store<AuthorisationRow>;
  readonly revocations: Store<RevocationRow>;
  readonly proofs: Store<ProofRow>;
  readonly previews: GuardedStore<PreviewRow>;
  readonly versionViews: Omit<Store<VersionViewRow>, 'insert'> & {
    /** The first opening counts; false when the person had opened the version before. */
    note(view: Omit<VersionViewRow, 'id' | 'governmentId'>): Promise<boolean>;
  };
  readonly dispatches: GuardedStore<DispatchRow>;
  readonly documentNumbers: GuardedStore<DocumentNumberRow> & {
    /** The next serial of organ code and year, without gaps: waits for whoever takes one now. */
    takeSerial(organCode: string, year: number): Promise<number>;
  };
  readonly dispatchFiles: Store<DispatchFileRow>;
  readonly signaturePictures: GuardedStore<SignaturePictureRow>;
  readonly fileConfirmations: GuardedStore<FileConfirmationRow>;
  readonly sealEntries: Store<SealEntryRow>;
  readonly signingIdentities: Store<SigningIdentityRow> & {
    /** Takes a seal's private key away for good; its certificate stays. */
    wipeKey(id: string): Promise<void>;
  };
  readonly notices: Omit<Store<NoticeRow>, 'insert'> & {
    /** The notice; null when the person has been told the same key before. */
    tell(notice: Omit<NoticeRow, 'id' | 'governmentId' | 'readAt'>): Promise<NoticeRow | null>;
    /** Marks the person's own unread notices as read; all of them when no ids are given. */
    markRead(accountId: string, ids: readonly string[] | null): Promise<void>;
  };
  readonly reportTypes: GuardedStore<ReportTypeRow>;
  readonly mailSettings: GuardedStore<MailSettingsRow>;
  readonly mailDeliveries: GuardedStore<MailDeliveryRow> & {
    /** Waiting ones whose next attempt is due by the database's clock. */
    due(): Promise<MailDeliveryRow[]>;
    /** How many stand where. */
    tally(): Promise<MailTally>;
    /** The last ones that were not delivered, newest first. */
    troubled(limit: number): Promise<MailDeliveryRow[]>;
  };
  readonly sealUploads: Store<SealUploadRow>;
  readonly seals: GuardedStore<SealRow>;
  readonly sealEvents: Store<SealEventRow>;
  readonly jobRuns: GuardedStore<JobRunRow> & {
    /** Takes a run for a new attempt, whoever held it before; null when it is done or failed. */
    claim(id: string): Promise<JobRunRow | null>;
    /** Ends the attempt; false when the attempt was taken over meanwhile. */
    finish(run: JobRunRow, state: 'done' | 'failed', error: string | null): Promise<boolean>;
    progress(run: JobRunRow, text: string): Promise<boolean>;
    /** Gives a failed attempt's run back, so that the next delivery may take it at once. */
    release(run: JobRunRow): Promise<void>;
  };
  readonly auditTrail: {
    list(filter: AuditFilter): Promise<AuditRow[]>;
    /** What stands in the trail at all, for filters. */
    facets(): Promise<AuditFacets>;
    /** Where the chain ends; null before the first row. */
    head(): Promise<{ readonly seq: number; readonly hash: string } | null>;
  };
  readonly overview: OverviewReader;
  /** Noted now, chained and written last, just before commit. */
  audit(entry: AuditEntry): void;
  /** Job run and outbox row, in this transaction; the same key gives the same run. */
  requestJob(request: JobRequest): Promise<JobRunRow>;
}

/**
 * The one door to the database: load facts, decide, change under guard, audit, outbox: all commit or none.
 * A refusal returned by `work` rolls everything back.
 */
export interface UnitOfWork {
  run<T>(context: Context, work: (tx: Tx) => Promise<Outcome<T>>): Promise<Outcome<T>>;
}

export type { Row };
