import type { PastReportRow } from '@chancery/application';
import { Entity } from 'typeorm';
import { Bool, GuardedEntity, Instant, Int, Json, Text, Uuid } from './columns.js';

@Entity('past_report')
export class PastReportEntity extends GuardedEntity implements PastReportRow {
  @Text() state!: PastReportRow['state'];
  @Text() name!: string;
  @Text() digest!: string;
  @Int() size!: number;
  @Bool() isReference!: boolean;
  @Text() title!: string;
  @Int({ nullable: true }) year!: number | null;
  @Text({ nullable: true }) reportType!: string | null;
  @Json({ nullable: true }) plan!: PastReportRow['plan'];
  @Json({ nullable: true }) outline!: PastReportRow['outline'];
  @Json({ nullable: true }) parts!: PastReportRow['parts'];
  @Uuid() addedBy!: string;
  @Text() addedByName!: string;
  @Instant() addedAt!: string;
}
