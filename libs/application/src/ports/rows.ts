import type {
  BusinessDate,
  CycleState,
  Milestones,
  Post,
  SectionState,
  SpanReason,
  Stage,
  VersionState,
} from '@chancery/domain';
import type { SubmittedAttachment } from './submitted-attachment.js';
import type { FragmentDoc, Outline, ProvenanceSpan, ReportModel } from '@chancery/documents';

/** A row of one government. Times are ISO 8601 in UTC; business dates are days in Asia/Shanghai. */
export interface Row {
  readonly id: string;
  readonly governmentId: string;
}

/** A row that changes under guard: every change names the version and state it was decided on. */
export interface GuardedRow extends Row {
  readonly version: number;
  readonly state: string;
}

export interface GovernmentRow {
  readonly id: string;
  /** 署名 and seal, e.g. 岭东区人民政府 */
  readonly name: string;
  /** Founded to be looked at and wiped again; a real government never is. */
  readonly demonstration: boolean;
  readonly createdAt: string;
}

export interface DepartmentRow extends GuardedRow {
  readonly state: 'active' | 'stopped' | 'merged';
  readonly name: string;
  readonly parentId: string | null;
  readonly mergedInto: string | null;
}

export interface AccountRow extends GuardedRow {
  readonly state: 'active' | 'stopped';
  readonly userName: string;
  readonly displayName: string;
  /** 所在部门; null for people of no department. */
  readonly departmentId: string | null;
  /** The unit's office telephone, never a private one; may be empty. */
  readonly phone: string;
  /** Where notices are mailed; may be empty. */
  readonly mailAddress: string;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  /** Raised whenever sessions must end: stopped, posts changed, password changed. */
  readonly sessionEpoch: number;
}

export interface PostRow extends Row {
  readonly accountId: string;
  readonly post: Post;
  readonly departmentId: string | null;
  /** First and last day; null is without that bound. */
  readonly fromDate: BusinessDate | null;
  readonly untilDate: BusinessDate | null;
  /** B岗: stands in for the holder. */
  readonly deputy: boolean;
  readonly endedAt: string | null;
}

export interface CycleRow extends GuardedRow {
  readonly state: CycleState;
  readonly reportType: string;
  readonly year: number;
  readonly title: string;
  readonly milestones: Milestones;
  readonly layoutVersion: string;
  readonly stages: readonly Stage[];
  readonly outline: Outline;
  readonly openedBy: string;
  /** Last year's cycle that this one began from; null when it began from its report type. */
  readonly fromCycleId: string | null;
  /** The imported report of last year that this one began from. */
  readonly pastReportId: string | null;
}

export interface SectionRow extends GuardedRow {
  readonly state: SectionState;
  readonly cycleId: string;
  readonly nodeKey: string;
  /** Order among the sections of one node. */
  readonly position: number;
  readonly departmentId: string;
  readonly coDepartments: readonly string[];
  readonly startsParagraph: boolean;
  readonly dueOn: BusinessDate;
  /** What is asked of the department here, in the editors' words. */
  readonly requirement: string;
  /** When an editor took the section back; such a row is seen nowhere. */
  readonly removedAt: string | null;
  readonly draft: FragmentDoc | null;
  readonly draftVersion: number;
  readonly draftSavedBy: string | null;
  readonly currentSubmissionId: string | null;
  /** The text that stands in the report once adopted. */
  readonly standing: FragmentDoc | null;
  readonly standingSubmissionId: string | null;
}

export interface SubmissionRow extends Row {
  readonly sectionId: string;
  readonly seq: number;
  readonly kind: 'text' | 'nil';
  readonly content: FragmentDoc | null;
  readonly digest: string;
  /** Files handed in with the section when it was sent. */
  readonly attachments: readonly SubmittedAttachment[];
  /** 零报送 or 补报 reason */
  readonly reason: string;
  readonly submittedBy: string;
  readonly submittedAt: string;
}

export interface ReviewNoteRow extends Row {
  readonly sectionId: string;
  readonly submissionId: string;
  readonly kind:
    'departmentApprove' | 'departmentReturn' | 'returnForRevision' | 'adopt' | 'adoptPartially' | 'decline' | 'reopen';
  readonly reason: string;
  readonly spans: readonly SpanReason[];
  readonly accountId: string;
  readonly displayName: string;
  readonly at: string;
}

export interface RewritingRow extends Row {
  readonly sectionId: string;
  readonly submissionId: string;
  readonly before: FragmentDoc;
  readonly after: FragmentDoc;
  readonly reason: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly at: string;
}

export interface CollectionItem {
  readonly sectionId: string;
  readonly departmentId: string;
  readonly state: SectionState;
  readonly submissionId: string | null;
  readonly digest: string | null;
  readonly gap: boolean;
  readonly daysLate: number;
}

export interface CollectionRow extends Row {
  readonly cycleId: string;
  readonly takenOn: BusinessDate;
  readonly at: string;
  readonly items: readonly CollectionItem[];
}

export interface SectionProvenance {
  readonly sectionId: string;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly submissionId: string;
  readonly submittedBy: string;
  readonly editedBy: readonly string[];
  readonly spans: readonly ProvenanceSpan[];
}

export interface VersionRow extends GuardedRow {
  readonly state: VersionState;
  readonly cycleId: string;
  readonly seq: number;
  readonly collectionId: string;
  /** Index into the cycle's stages of the decision that is due. */
  readonly stage: number;
  readonly model: ReportModel;
  readonly digest: string;
  readonly layoutVersion: string;
  readonly provenance: readonly SectionProvenance[];
  readonly gaps: readonly string[];
  /** Sections for which a department has sent something newer. */
  readonly staleSections: readonly string[];
  readonly drafters: readonly string[];
}

export interface ApprovalRow extends Row {
  readonly versionId: string;
  readonly stageKey: string;
  readonly stageLabel: string;
  readonly decision: 'approve' | 'return' | 'signOff';
  readonly opinion: string;
  readonly digest: string;
  readonly accountId: string;
  readonly displayName: string;
  /** Name of the leader in whose place this was decided (代). */
  readonly onBehalfOf: string | null;
  readonly decidedOn: BusinessDate;
  readonly at: string;
  /** Detached CMS over content digest and dispatch fields, PEM; sign-off only. */
  readonly cms: string | null;
  readonly signedStatement: string | null;
}

export interface AuthorisationRow extends Row {
  readonly principalId: string;
  readonly delegateId: string;
  readonly fromDate: BusinessDate;
  readonly untilDate: BusinessDate;
  /** The written authorisation the paper file holds. */
  readonly document: string;
}

/** Something a person is told in the application; mail and reminders come from the same rows. */
export interface NoticeRow extends Row {
  readonly accountId: string;
  /** What the notice is about, e.g. `reminder`, `returned`; the web app groups by it. */
  readonly kind: string;
  /** The same key is told a person once, however often it is asked for; null for what may be told again. */
  readonly key: string | null;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly text: string;
  /** Path in the web app that leads to the thing, e.g. `/sections/…`; empty when there is none. */
  readonly link: string;
  readonly at: string;
  readonly readAt: string | null;
}

export type JobName = 'collect' | 'merge' | 'preview' | 'proof' | 'render' | 'seal' | 'mail';

export interface JobRunRow extends GuardedRow {
  readonly state: 'queued' | 'running' | 'done' | 'failed';
  readonly job: JobName;
  /** Unique per government: the same request made twice is one run. */
  readonly key: string;
  readonly subjectId: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly attempts: number;
  readonly attemptToken: string | null;
  readonly progress: string;
  readonly error: string | null;
  readonly requestedBy: string;
  readonly correlationId: string;
  readonly createdAt: string;
}

export interface AuditRow extends Row {
  readonly seq: number;
  readonly at: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly posts: readonly string[];
  readonly address: string;
  readonly correlationId: string;
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly previousHash: string;
  readonly hash: string;
}
