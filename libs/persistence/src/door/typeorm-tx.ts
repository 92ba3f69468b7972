import type {
  ApprovalRow,
  AuditEntry,
  AuthorisationRow,
  CollectionRow,
  CommentRow,
  Context,
  CycleRow,
  DepartmentRow,
  DispatchFileRow,
  DispatchRow,
  ExtensionRow,
  FileConfirmationRow,
  FigureChoiceRow,
  FigureValueRow,
  FindingDecisionRow,
  GovernmentRow,
  IndicatorRow,
  FormerNameRow,
  HandoverRow,
  JobRequest,
  JobRunRow,
  MailSettingsRow,
  ReportTypeRow,
  ReviewDocumentRow,
  ReviewNoteRow,
  RewritingRow,
  SealEntryRow,
  SealEventRow,
  SealRow,
  SealUploadRow,
  LogInRow,
  SecondFactorRow,
  SignaturePictureRow,
  SectionTransferRow,
  SecuritySettingsRow,
  SubmissionRow,
  PastReportRow,
  PreviewRow,
  ProofRow,
  ProofreadingListRow,
  RevocationRow,
  Tx,
  VersionRow,
} from '@chancery/application';
import type { EntityManager } from 'typeorm';
import { NAMED_DIGESTS } from '../artifacts/named-digests.js';
import * as collecting from '../entities/collecting.entities.js';
import { ExtensionEntity } from '../entities/deadline.entities.js';
import * as figure from '../entities/figure.entities.js';
import * as identity from '../entities/identity.entities.js';
import * as issuing from '../entities/issuing.entities.js';
import * as organisation from '../entities/organisation.entities.js';
import { AttachmentStore } from './attachment-store.js';
import { TypeOrmReminderStore } from './deadline-stores.js';
import { PastReportEntity } from '../entities/past-report.entities.js';
import { PreviewEntity } from '../entities/preview.entities.js';
import * as proofreading from '../entities/proofreading.entities.js';
import * as reading from '../entities/reading.entities.js';
import * as review from '../entities/review.entities.js';
import * as settings from '../entities/settings.entities.js';
import { ReviewFactsOfCycle } from './review-facts-of-cycle.js';
import { MailDeliveryStore } from './mail-delivery-store.js';
import * as people from '../entities/people.entities.js';
import {
  AccountStore,
  AuditStore,
  DocumentNumberStore,
  JobRunStore,
  NoticeStore,
  PostStore,
  SectionStore,
} from './special-stores.js';
import { OverviewStore } from '../overview/overview-store.js';
import type { NotedChange } from './publish-changes.js';
import { SigningIdentityStore } from './signing-identity-store.js';
import { GuardedTypeOrmStore, HoldingTypeOrmStore, TypeOrmStore } from './store.js';
import { VersionProofreadingStore } from './version-proofreading-store.js';
import { VersionViewStore } from './version-view-store.js';

/** One transaction's stores, clock, audit notes and outbox. Made only by the door. */
export class TypeOrmTx implements Tx {
  readonly entries: AuditEntry[] = [];
  /** Changes without an audit entry of their own that others look at. */
  readonly noted: NotedChange[] = [];
  readonly departments;
  readonly formerNames;
  readonly sectionTransfers;
  readonly handovers;
  readonly accounts;
  readonly posts;
  readonly logIns;
  readonly secondFactors;
  readonly signaturePictures;
  readonly securitySettings;
  readonly cycles;
  readonly pastReports;
  readonly sections;
  readonly submissions;
  readonly attachments;
  readonly reviewNotes;
  readonly rewritings;
  readonly comments;
  readonly reviewDocuments;
  readonly reviewFacts;
  readonly collections;
  readonly extensions;
  readonly reminders;
  readonly indicators;
  readonly figureValues;
  readonly figureChoices;
  readonly findingDecisions;
  readonly proofreadingLists;
  readonly versionProofreadings;
  readonly versions;
  readonly approvals;
  readonly authorisations;
  readonly revocations;
  readonly proofs;
  readonly previews;
  readonly versionViews;
  readonly dispatches;
  readonly documentNumbers;
  readonly dispatchFiles;
  readonly fileConfirmations;
  readonly sealEntries;
  readonly signingIdentities;
  readonly notices;
  readonly reportTypes;
  readonly mailSettings;
  readonly mailDeliveries;
  readonly sealUploads;
  readonly seals;
  readonly sealEvents;
  readonly jobRuns;
  readonly auditTrail;
  readonly overview;

  constructor(
    readonly manager: EntityManager,
    readonly context: Context,
    private readonly fixedToday: string | null,
  ) {
    const id = context.governmentId;
    this.departments = new GuardedTypeOrmStore<DepartmentRow>(manager, organisation.DepartmentEntity, id);
    this.formerNames = new TypeOrmStore<FormerNameRow>(manager, people.FormerNameEntity, id);
    this.sectionTransfers = new TypeOrmStore<SectionTransferRow>(manager, people.SectionTransferEntity, id);
    this.handovers = new GuardedTypeOrmStore<HandoverRow>(manager, people.HandoverEntity, id);
    this.accounts = new AccountStore(manager, id);
    this.posts = new PostStore(manager, id);
    this.logIns = new HoldingTypeOrmStore<LogInRow>(manager, identity.LogInEntity, id);
    this.signaturePictures = new GuardedTypeOrmStore<SignaturePictureRow>(manager, identity.SignaturePictureEntity, id);
    this.secondFactors = new GuardedTypeOrmStore<SecondFactorRow>(manager, identity.SecondFactorEntity, id);
    this.securitySettings = new GuardedTypeOrmStore<SecuritySettingsRow>(manager, identity.SecuritySettingsEntity, id);
    this.cycles = new GuardedTypeOrmStore<CycleRow>(manager, collecting.CycleEntity, id);
    this.pastReports = new GuardedTypeOrmStore<PastReportRow>(manager, PastReportEntity, id);
    this.sections = new SectionStore(manager, id);
    this.submissions = new TypeOrmStore<SubmissionRow>(manager, collecting.SubmissionEntity, id);
    this.attachments = new AttachmentStore(manager, id);
    this.reviewNotes = new TypeOrmStore<ReviewNoteRow>(manager, collecting.ReviewNoteEntity, id);
    this.rewritings = new TypeOrmStore<RewritingRow>(manager, collecting.RewritingEntity, id);
    this.comments = new GuardedTypeOrmStore<CommentRow>(manager, review.CommentEntity, id);
    this.reviewDocuments = new GuardedTypeOrmStore<ReviewDocumentRow>(manager, review.ReviewDocumentEntity, id);
    this.reviewFacts = new ReviewFactsOfCycle(manager);
    this.collections = new TypeOrmStore<CollectionRow>(manager, collecting.CollectionEntity, id);
    this.extensions = new GuardedTypeOrmStore<ExtensionRow>(manager, ExtensionEntity, id);
    this.reminders = new TypeOrmReminderStore(manager, id);
    this.indicators = new GuardedTypeOrmStore<IndicatorRow>(manager, figure.IndicatorEntity, id);
    this.figureValues = new TypeOrmStore<FigureValueRow>(manager, figure.FigureValueEntity, id);
    this.figureChoices = new TypeOrmStore<FigureChoiceRow>(manager, figure.FigureChoiceEntity, id);
    this.findingDecisions = new TypeOrmStore<FindingDecisionRow>(manager, proofreading.FindingDecisionEntity, id);
    this.proofreadingLists = new TypeOrmStore<ProofreadingListRow>(manager, proofreading.ProofreadingListEntity, id);
    this.versionProofreadings = new VersionProofreadingStore(manager, id);
    this.versions = new GuardedTypeOrmStore<VersionRow>(manager, issuing.VersionEntity, id);
    this.approvals = new TypeOrmStore<ApprovalRow>(manager, issuing.ApprovalEntity, id);
    this.authorisations = new TypeOrmStore<AuthorisationRow>(manager, issuing.AuthorisationEntity, id);
    this.revocations = new TypeOrmStore<RevocationRow>(manager, reading.RevocationEntity, id);
    this.proofs = new TypeOrmStore<ProofRow>(manager, reading.ProofEntity, id);
    this.previews = new GuardedTypeOrmStore<PreviewRow>(manager, PreviewEntity, id);
    this.versionViews = new VersionViewStore(manager, id);
    this.dispatches = new GuardedTypeOrmStore<DispatchRow>(manager, issuing.DispatchEntity, id);
    this.documentNumbers = new DocumentNumberStore(manager, id);
    this.dispatchFiles = new TypeOrmStore<DispatchFileRow>(manager, issuing.DispatchFileEntity, id);
    this.fileConfirmations = new GuardedTypeOrmStore<FileConfirmationRow>(manager, issuing.FileConfirmationEntity, id);
    this.sealEntries = new TypeOrmStore<SealEntryRow>(manager, issuing.SealEntryEntity, id);
    this.signingIdentities = new SigningIdentityStore(manager, id);
    this.reportTypes = new GuardedTypeOrmStore<ReportTypeRow>(manager, settings.ReportTypeEntity, id);
    this.mailSettings = new GuardedTypeOrmStore<MailSettingsRow>(manager, settings.MailSettingsEntity, id);
    this.mailDeliveries = new MailDeliveryStore(manager, id);
    this.sealUploads = new TypeOrmStore<SealUploadRow>(manager, settings.SealUploadEntity, id);
    this.seals = new GuardedTypeOrmStore<SealRow>(manager, settings.SealEntity, id);
    this.sealEvents = new TypeOrmStore<SealEventRow>(manager, settings.SealEventEntity, id);
    const note = (change: NotedChange): void => void this.noted.push(change);
    this.notices = new NoticeStore(manager, id, note);
    this.jobRuns = new JobRunStore(manager, id, note);
    this.auditTrail = new AuditStore(manager);
    this.overview = new OverviewStore(manager);
  }

  async today(): Promise<string> {
    if (this.fixedToday) return this.fixedToday;
    const rows: { today: string }[] = await this.manager.query(
      `SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date::text AS today`,
    );
    return rows[0]?.today ?? '';
  }

  async now(): Promise<string> {
    const rows: { now: Date }[] = await this.manager.query('SELECT clock_timestamp() AS now');
    return rows[0]?.now.toISOString() ?? '';
  }

  async government(): Promise<GovernmentRow> {
    const row = await this.manager.findOneBy(organisation.GovernmentEntity, { id: this.context.governmentId });
    if (!row) throw new Error('the government of this context does not exist');
    return row;
  }

  async namedDigests(): Promise<string[]> {
    const rows = await this.manager.query<{ digest: string }[]>(NAMED_DIGESTS);
    return rows.map(({ digest }) => digest);
  }

  audit(entry: AuditEntry): void {
    this.entries.push(entry);
  }

  async requestJob(request: JobRequest): Promise<JobRunRow> {
    const { governmentId, actor, correlationId } = this.context;
    const made: { id: string }[] = await this.manager.query(
      `INSERT INTO job_run (government_id, version, state, job, key, subject_id, parameters, attempts, progress,
                            requested_by, correlation_id)
       VALUES ($1, 1, 'queued', $2, $3, $4, $5, 0, '', $6, $7)
       ON CONFLICT (government_id, key) DO NOTHING RETURNING id`,
      [
        governmentId,
        request.job,
        request.key,
        request.subjectId,
        JSON.stringify(request.parameters ?? {}),
        request.requestedBy ?? actor.accountId,
        correlationId,
      ],
    );
    const [row] = made;
    if (row) {
      await this.manager.query('INSERT INTO outbox (government_id, job_run_id, job) VALUES ($1, $2, $3)', [
        governmentId,
        row.id,
        request.job,
      ]);
      this.noted.push({ kind: 'job', id: row.id, action: 'job.request', accountIds: [] });
    }
    const [run] = await this.jobRuns.list({ key: request.key });
    if (!run) throw new Error('the requested job run is not visible');
    return run;
  }
}
