import type { ExtensionRow, ReminderRow } from '@chancery/application';
import { Entity } from 'typeorm';
import { Day, GuardedEntity, Instant, Int, Json, TenantEntity, Text, Uuid } from './columns.js';

@Entity('extension')
export class ExtensionEntity extends GuardedEntity implements ExtensionRow {
  @Text() state!: ExtensionRow['state'];
  @Uuid() cycleId!: string;
  @Uuid() sectionId!: string;
  @Uuid() departmentId!: string;
  @Text() reason!: string;
  @Day() dueOn!: string;
  @Day() until!: string;
  @Uuid() askedBy!: string;
  @Text() askedByName!: string;
  @Instant() askedAt!: string;
  @Text() answer!: string;
  @Uuid({ nullable: true }) answeredBy!: string | null;
  @Text({ nullable: true }) answeredByName!: string | null;
  @Instant({ nullable: true }) answeredAt!: string | null;
}

@Entity('reminder')
export class ReminderEntity extends TenantEntity implements ReminderRow {
  @Text() kind!: ReminderRow['kind'];
  @Text({ nullable: true }) key!: string | null;
  @Uuid() cycleId!: string;
  @Uuid() sectionId!: string;
  @Uuid() departmentId!: string;
  @Day() dueOn!: string;
  @Int() offsetDays!: number;
  @Text() text!: string;
  @Json() recipients!: ReminderRow['recipients'];
  @Uuid({ nullable: true }) sentBy!: string | null;
  @Text() sentByName!: string;
  @Day() sentOn!: string;
  @Instant() at!: string;
}
