import type { FigureChoiceRow, FigureValueRow, IndicatorRow } from '@chancery/application';
import { Entity } from 'typeorm';
import { Day, GuardedEntity, Instant, Int, Json, TenantEntity, Text, Uuid } from './columns.js';

@Entity('indicator')
export class IndicatorEntity extends GuardedEntity implements IndicatorRow {
  @Text() state!: IndicatorRow['state'];
  @Text() code!: string;
  @Text() name!: string;
  @Text() unit!: string;
  @Text() definition!: string;
  @Text() kind!: IndicatorRow['kind'];
  @Int() decimals!: number;
  @Text() scope!: IndicatorRow['scope'];
  @Json() owners!: readonly string[];
  @Uuid({ nullable: true }) proposedBy!: string | null;
  @Uuid() definedBy!: string;
}

@Entity('figure_value')
export class FigureValueEntity extends TenantEntity implements FigureValueRow {
  @Uuid() indicatorId!: string;
  @Uuid() departmentId!: string;
  @Int() year!: number;
  @Int() seq!: number;
  @Text() value!: string;
  @Day() cutoffDate!: string;
  @Uuid({ nullable: true }) sectionId!: string | null;
  @Uuid({ nullable: true }) supersedes!: string | null;
  @Text() reason!: string;
  @Uuid() accountId!: string;
  @Text() displayName!: string;
  @Instant() at!: string;
}

@Entity('figure_choice')
export class FigureChoiceEntity extends TenantEntity implements FigureChoiceRow {
  @Uuid() cycleId!: string;
  @Uuid() indicatorId!: string;
  @Int() year!: number;
  @Day() cutoffDate!: string;
  @Int() seq!: number;
  @Uuid() valueId!: string;
  @Json() losers!: readonly string[];
  @Text() reason!: string;
  @Uuid() accountId!: string;
  @Text() displayName!: string;
  @Instant() at!: string;
}
