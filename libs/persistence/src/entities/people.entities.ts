import type { FormerNameRow, HandoverRow, SectionTransferRow } from '@chancery/application';
import { Entity } from 'typeorm';
import { GuardedEntity, Instant, Json, TenantEntity, Text, Uuid } from './columns.js';

@Entity('former_name')
export class FormerNameEntity extends TenantEntity implements FormerNameRow {
  @Uuid() departmentId!: string;
  @Text() name!: string;
  @Instant() until!: string;
}

@Entity('section_transfer')
export class SectionTransferEntity extends TenantEntity implements SectionTransferRow {
  @Uuid() sectionId!: string;
  @Uuid() fromDepartmentId!: string;
  @Uuid() toDepartmentId!: string;
  @Instant() at!: string;
}

@Entity('handover')
export class HandoverEntity extends GuardedEntity implements HandoverRow {
  @Text() state!: HandoverRow['state'];
  @Uuid() accountId!: string;
  @Uuid() successorId!: string;
  @Text() reason!: string;
  @Uuid() proposedBy!: string;
  @Text() proposedAs!: HandoverRow['proposedAs'];
  @Instant() proposedAt!: string;
  @Uuid({ nullable: true }) doneBy!: string | null;
  @Instant({ nullable: true }) doneAt!: string | null;
  @Json({ nullable: true }) moved!: HandoverRow['moved'];
}
