import type {
  ApprovalRow,
  AuthorisationRow,
  DispatchFileRow,
  DispatchRow,
  DocumentNumberRow,
  FileConfirmationRow,
  SealEntryRow,
  VersionRow,
} from '@chancery/application';
import { Entity } from 'typeorm';
import { Big, Day, GuardedEntity, Instant, Int, Json, TenantEntity, Text, Uuid } from './columns.js';

@Entity('version')
export class VersionEntity extends GuardedEntity implements VersionRow {
  @Text() state!: VersionRow['state'];
  @Uuid() cycleId!: string;
  @Int() seq!: number;
  @Uuid() collectionId!: string;
  @Int() stage!: number;
  @Json() model!: VersionRow['model'];
  @Text() digest!: string;
  @Text() layoutVersion!: string;
  @Json() provenance!: VersionRow['provenance'];
  @Json() gaps!: readonly string[];
  @Json() staleSections!: readonly string[];
  @Json() drafters!: readonly string[];
}

@Entity('approval')
export class ApprovalEntity extends TenantEntity implements ApprovalRow {
  @Uuid() versionId!: string;
  @Text() stageKey!: string;
  @Text() stageLabel!: string;
  @Text() decision!: ApprovalRow['decision'];
  @Text() opinion!: string;
  @Text() digest!: string;
  @Uuid() accountId!: string;
  @Text() displayName!: string;
  @Text({ nullable: true }) onBehalfOf!: string | null;
  @Day() decidedOn!: string;
  @Instant() at!: string;
  @Text({ nullable: true }) cms!: string | null;
  @Text({ nullable: true }) signedStatement!: string | null;
}

@Entity('authorisation')
export class AuthorisationEntity extends TenantEntity implements AuthorisationRow {
  @Uuid() principalId!: string;
  @Uuid() delegateId!: string;
  @Day() fromDate!: string;
  @Day() untilDate!: string;
  @Text() document!: string;
}

@Entity('dispatch')
export class DispatchEntity extends GuardedEntity implements DispatchRow {
  @Text() state!: DispatchRow['state'];
  @Uuid() cycleId!: string;
  @Uuid({ nullable: true }) versionId!: string | null;
  @Json() fields!: DispatchRow['fields'];
  @Text({ nullable: true }) documentNumber!: string | null;
  @Day({ nullable: true }) signedOn!: string | null;
  @Text({ nullable: true }) signerName!: string | null;
  @Day({ nullable: true }) printedOn!: string | null;
  @Day({ nullable: true }) issuedOn!: string | null;
  @Json({ nullable: true }) sealPlacement!: DispatchRow['sealPlacement'];
  @Json({ nullable: true }) signaturePlace!: DispatchRow['signaturePlace'];
  @Uuid({ nullable: true }) sealRequestedBy!: string | null;
  @Json({ nullable: true }) conformance!: DispatchRow['conformance'];
  @Text({ nullable: true }) conformanceReason!: string | null;
}

@Entity('document_number')
export class DocumentNumberEntity extends GuardedEntity implements DocumentNumberRow {
  @Text() state!: DocumentNumberRow['state'];
  @Text() organCode!: string;
  @Int() year!: number;
  @Int() serial!: number;
  @Text() printed!: string;
  @Text() reason!: string;
  @Uuid() dispatchId!: string;
  @Uuid() takenBy!: string;
  @Instant() at!: string;
}

@Entity('dispatch_file')
export class DispatchFileEntity extends TenantEntity implements DispatchFileRow {
  @Uuid() dispatchId!: string;
  @Text() name!: string;
  @Text() mediaType!: string;
  @Text() digest!: string;
  @Big() size!: number;
}

@Entity('file_confirmation')
export class FileConfirmationEntity extends GuardedEntity implements FileConfirmationRow {
  @Text() state!: FileConfirmationRow['state'];
  @Uuid() dispatchId!: string;
  @Text() stageKey!: string;
  @Uuid() accountId!: string;
  @Text() displayName!: string;
  @Text() fileDigest!: string;
  @Text({ nullable: true }) pictureDigest!: string | null;
  @Uuid({ nullable: true }) waivedBy!: string | null;
  @Text() reason!: string;
  @Instant() at!: string;
  @Instant({ nullable: true }) withdrawnAt!: string | null;
}

@Entity('seal_entry')
export class SealEntryEntity extends TenantEntity implements SealEntryRow {
  @Uuid() dispatchId!: string;
  @Text() fileName!: string;
  @Text() fileDigest!: string;
  @Text() contentDigest!: string;
  @Text() title!: string;
  @Text() documentNumber!: string;
  @Text() sealName!: string;
  @Text() certificateFingerprint!: string;
  @Uuid() requestedBy!: string;
  @Uuid() sealedBy!: string;
  @Instant() at!: string;
  @Text() status!: SealEntryRow['status'];
  @Json() signers!: SealEntryRow['signers'];
}
