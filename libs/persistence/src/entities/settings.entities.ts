import type {
  MailDeliveryRow,
  MailSettingsRow,
  ReportTypeRow,
  SealEventRow,
  SealRow,
  SealUploadRow,
} from '@chancery/application';
import { Entity } from 'typeorm';
import { GuardedEntity, Instant, Int, Json, TenantEntity, Text, Uuid } from './columns.js';

@Entity('report_type')
export class ReportTypeEntity extends GuardedEntity implements ReportTypeRow {
  @Text() state!: ReportTypeRow['state'];
  @Text() key!: string;
  @Text() name!: string;
  @Text() layoutVersion!: string;
  @Json() requiredBlocks!: ReportTypeRow['requiredBlocks'];
  @Json() stages!: ReportTypeRow['stages'];
  @Json() outline!: ReportTypeRow['outline'];
  @Uuid() changedBy!: string;
  @Instant() changedAt!: string;
}

@Entity('mail_settings')
export class MailSettingsEntity extends GuardedEntity implements MailSettingsRow {
  @Text() state!: MailSettingsRow['state'];
  @Text() host!: string;
  @Int() port!: number;
  @Text() security!: MailSettingsRow['security'];
  @Text({ nullable: true }) trustedCertificate!: string | null;
  @Text() userName!: string;
  @Text({ nullable: true }) sealedPassword!: string | null;
  @Text() fromAddress!: string;
  @Text() fromName!: string;
  @Text() siteAddress!: string;
}

@Entity('mail_delivery')
export class MailDeliveryEntity extends GuardedEntity implements MailDeliveryRow {
  @Text() state!: MailDeliveryRow['state'];
  @Uuid() noticeId!: string;
  @Uuid() accountId!: string;
  @Int() attempts!: number;
  @Text({ nullable: true }) lastError!: string | null;
  @Instant() nextAt!: string;
  @Instant({ nullable: true }) settledAt!: string | null;
}

@Entity('seal_upload')
export class SealUploadEntity extends TenantEntity implements SealUploadRow {
  @Uuid() identityId!: string;
  @Text() chainPem!: string;
  @Text() imageDigest!: string;
  @Int() diameterMm!: number;
  @Uuid() uploadedBy!: string;
  @Text() uploaderName!: string;
  @Instant() at!: string;
}

@Entity('seal')
export class SealEntity extends GuardedEntity implements SealRow {
  @Text() state!: SealRow['state'];
  @Uuid() identityId!: string;
  @Text({ nullable: true }) filingNumber!: string | null;
  @Text({ nullable: true }) filingAuthority!: string | null;
  @Instant({ nullable: true }) lastUsedAt!: string | null;
}

@Entity('seal_event')
export class SealEventEntity extends TenantEntity implements SealEventRow {
  @Uuid() sealId!: string;
  @Text() action!: SealEventRow['action'];
  @Text() state!: SealEventRow['state'];
  @Text() reason!: string;
  @Uuid({ nullable: true }) accountId!: string | null;
  @Text() displayName!: string;
  @Instant() at!: string;
}
