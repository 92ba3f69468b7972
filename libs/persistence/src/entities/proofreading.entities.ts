import type { FindingDecisionRow, ListEntry, ProofreadingListRow, VersionProofreadingRow } from '@chancery/application';
import { Entity } from 'typeorm';
import { Instant, Int, Json, TenantEntity, Text, Uuid } from './columns.js';

@Entity('finding_decision')
export class FindingDecisionEntity extends TenantEntity implements FindingDecisionRow {
  @Uuid() cycleId!: string;
  @Uuid({ nullable: true }) versionId!: string | null;
  @Uuid({ nullable: true }) sectionId!: string | null;
  @Text() rule!: string;
  @Text() excerpt!: string;
  @Text() before!: string;
  @Text() after!: string;
  @Text() level!: FindingDecisionRow['level'];
  @Text() message!: string;
  @Text() decision!: FindingDecisionRow['decision'];
  @Text() reason!: string;
  @Uuid() accountId!: string;
  @Text() displayName!: string;
  @Instant() at!: string;
}

@Entity('proofreading_list')
export class ProofreadingListEntity extends TenantEntity implements ProofreadingListRow {
  @Text() kind!: ProofreadingListRow['kind'];
  @Int() seq!: number;
  @Json() entries!: readonly ListEntry[];
  @Text() note!: string;
  @Uuid() accountId!: string;
  @Text() displayName!: string;
  @Instant() at!: string;
}

@Entity('version_proofreading')
export class VersionProofreadingEntity extends TenantEntity implements VersionProofreadingRow {
  @Uuid() versionId!: string;
  @Text() key!: string;
  @Json() findings!: VersionProofreadingRow['findings'];
  @Json() claims!: VersionProofreadingRow['claims'];
  @Instant() at!: string;
}
