import type { AuditRow, JobRunRow, NoticeRow } from '@chancery/application';
import { Entity } from 'typeorm';
import { Big, GuardedEntity, Instant, Int, Json, TenantEntity, Text, Uuid } from './columns.js';

@Entity('job_run')
export class JobRunEntity extends GuardedEntity implements JobRunRow {
  @Text() state!: JobRunRow['state'];
  @Text() job!: JobRunRow['job'];
  @Text() key!: string;
  @Uuid() subjectId!: string;
  @Json() parameters!: JobRunRow['parameters'];
  @Int() attempts!: number;
  @Uuid({ nullable: true }) attemptToken!: string | null;
  @Text() progress!: string;
  @Text({ nullable: true }) error!: string | null;
  @Uuid() requestedBy!: string;
  @Text() correlationId!: string;
  @Instant() createdAt!: string;
}

@Entity('notice')
export class NoticeEntity extends TenantEntity implements NoticeRow {
  @Uuid() accountId!: string;
  @Text() kind!: string;
  @Text({ nullable: true }) key!: string | null;
  @Text() subjectType!: string;
  @Uuid() subjectId!: string;
  @Text() text!: string;
  @Text() link!: string;
  @Instant() at!: string;
  @Instant({ nullable: true }) readAt!: string | null;
}

@Entity('audit_event')
export class AuditEntity extends TenantEntity implements AuditRow {
  @Big() seq!: number;
  @Instant() at!: string;
  @Text() accountId!: string;
  @Text() displayName!: string;
  @Json() posts!: readonly string[];
  @Text() address!: string;
  @Text() correlationId!: string;
  @Text() action!: string;
  @Text() objectType!: string;
  @Text() objectId!: string;
  @Json({ nullable: true }) before!: unknown;
  @Json({ nullable: true }) after!: unknown;
  @Text() previousHash!: string;
  @Text() hash!: string;
}
