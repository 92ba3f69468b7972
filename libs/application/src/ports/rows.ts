import type {
  BusinessDate,
  CycleState,
  DispatchFields,
  DispatchState,
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

/** Where the sign-off stands in the rendered PDF; points from the page's lower left. */
export interface SealPlacement {
  readonly page: number;
  readonly centreX: number;
  readonly centreY: number;
}

/** Room beside the sign-off where nothing is printed: leaders' signatures stand there. Points from the page's lower left. */
export interface SignaturePlace {
  readonly page: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** One element of GB/T 9704-2012 as it was measured in the original. */
export interface MeasuredElement {
  readonly key: string;
  readonly name: string;
  readonly clause: string;
  readonly verdict: 'met' | 'substituted' | 'notMet';
  /** What was found, beside what is asked for. */
  readonly found: string;
}

/** What `conformance` measured of the original before it is sealed. */
export interface DispatchConformance {
  readonly verdict: 'met' | 'substituted' | 'notMet';
  /** Which face stands in for which. */
  readonly substitutions: readonly string[];
  readonly elements: readonly MeasuredElement[];
}

export interface DispatchRow extends GuardedRow {
  readonly state: DispatchState;
  readonly cycleId: string;
  readonly versionId: string | null;
  readonly fields: DispatchFields;
  readonly documentNumber: string | null;
  readonly signedOn: BusinessDate | null;
  readonly signerName: string | null;
  readonly printedOn: BusinessDate | null;
  readonly issuedOn: BusinessDate | null;
  readonly sealPlacement: SealPlacement | null;
  /** null where there is no room, and of originals made before. */
  readonly signaturePlace: SignaturePlace | null;
  readonly sealRequestedBy: string | null;
  /** Null until the original is made. */
  readonly conformance: DispatchConformance | null;
  /** Why the seal was asked for although an element is not met; null where none was needed. */
  readonly conformanceReason: string | null;
}

export interface DocumentNumberRow extends GuardedRow {
  readonly state: 'taken' | 'voided';
  readonly organCode: string;
  readonly year: number;
  readonly serial: number;
  readonly printed: string;
  readonly reason: string;
  readonly dispatchId: string;
  readonly takenBy: string;
  readonly at: string;
}

export interface DispatchFileRow extends Row {
  readonly dispatchId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/** What became of a sealed file: it still counts, a corrected one has taken its place, or it was taken back. */
export const REGISTER_STATUSES = { current: '现行', superseded: '已被更正后的版本取代', withdrawn: '已撤回' } as const;
export type RegisterStatus = keyof typeof REGISTER_STATUSES;

export interface RegisteredSigner {
  readonly name: string;
  /** SHA-256 of the certificate, hex. */
  readonly certificateFingerprint: string;
}

/** A leader's word that exactly this file is to bear their signature. */
export interface FileConfirmationRow extends GuardedRow {
  readonly state: 'given' | 'withdrawn';
  readonly dispatchId: string;
  readonly stageKey: string;
  readonly accountId: string;
  /** As it is shown in the file. */
  readonly displayName: string;
  /** Of the original that was shown; another one is not confirmed by it. */
  readonly fileDigest: string;
  /** Why it was withdrawn; empty while it stands. */
  readonly reason: string;
  readonly at: string;
  readonly withdrawnAt: string | null;
}

/** One line of the seal register: which bytes were sealed, over which content, with which certificate. */
export interface SealEntryRow extends Row {
  readonly dispatchId: string;
  readonly fileName: string;
  readonly fileDigest: string;
  readonly contentDigest: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly sealName: string;
  readonly certificateFingerprint: string;
  readonly requestedBy: string;
  readonly sealedBy: string;
  readonly at: string;
  readonly status: RegisterStatus;
  /** Leaders whose signatures the file bears before the seal, in their order; of most files nobody. */
  readonly signers: readonly RegisteredSigner[];
}

export interface SigningIdentityRow extends Row {
  readonly kind: 'seal' | 'person';
  readonly accountId: string | null;
  readonly subjectName: string;
  readonly certificatePem: string;
  /** PKCS#8, encrypted under the installation's key. */
  readonly sealedKey: string;
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
