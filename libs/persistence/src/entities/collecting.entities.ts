import type {
  CollectionRow,
  CycleRow,
  ReviewNoteRow,
  RewritingRow,
  SectionRow,
  SubmissionRow,
} from '@chancery/application';
import { Entity } from 'typeorm';
import { Bool, Day, GuardedEntity, Instant, Int, Json, TenantEntity, Text, Uuid } from './columns.js';

@Entity('cycle')
export class CycleEntity extends GuardedEntity implements CycleRow {
  @Text() state!: CycleRow['state'];
  @Text() reportType!: string;
  @Int() year!: number;
  @Text() title!: string;
  @Json() milestones!: CycleRow['milestones'];
  @Text() layoutVersion!: string;
  @Json() stages!: CycleRow['stages'];
  @Json() outline!: CycleRow['outline'];
  @Uuid() openedBy!: string;
  @Uuid({ nullable: true }) fromCycleId!: string | null;
  @Uuid({ nullable: true }) pastReportId!: string | null;
}

@Entity('section')
export class SectionEntity extends GuardedEntity implements SectionRow {
  @Text() state!: SectionRow['state'];
  @Uuid() cycleId!: string;
  @Text() nodeKey!: string;
  @Int() position!: number;
  @Uuid() departmentId!: string;
  @Json() coDepartments!: readonly string[];
  @Bool() startsParagraph!: boolean;
  @Day() dueOn!: string;
  @Text() requirement!: string;
  @Instant({ nullable: true }) removedAt!: string | null;
  @Json({ nullable: true }) draft!: SectionRow['draft'];
  @Int() draftVersion!: number;
  @Uuid({ nullable: true }) draftSavedBy!: string | null;
  @Uuid({ nullable: true }) currentSubmissionId!: string | null;
  @Json({ nullable: true }) standing!: SectionRow['standing'];
  @Uuid({ nullable: true }) standingSubmissionId!: string | null;
}

@Entity('submission')
export class SubmissionEntity extends TenantEntity implements SubmissionRow {
  @Uuid() sectionId!: string;
  @Int() seq!: number;
  @Text() kind!: SubmissionRow['kind'];
  @Json({ nullable: true }) content!: SubmissionRow['content'];
  @Text() digest!: string;
  @Json() attachments!: SubmissionRow['attachments'];
  @Text() reason!: string;
  @Uuid() submittedBy!: string;
  @Instant() submittedAt!: string;
}

@Entity('review_note')
export class ReviewNoteEntity extends TenantEntity implements ReviewNoteRow {
  @Uuid() sectionId!: string;
  @Uuid() submissionId!: string;
  @Text() kind!: ReviewNoteRow['kind'];
  @Text() reason!: string;
  @Json() spans!: ReviewNoteRow['spans'];
  @Uuid() accountId!: string;
  @Text() displayName!: string;
  @Instant() at!: string;
}

@Entity('rewriting')
export class RewritingEntity extends TenantEntity implements RewritingRow {
  @Uuid() sectionId!: string;
  @Uuid() submissionId!: string;
  @Json() before!: RewritingRow['before'];
  @Json() after!: RewritingRow['after'];
  @Text() reason!: string;
  @Uuid() accountId!: string;
  @Text() displayName!: string;
  @Instant() at!: string;
}

@Entity('collection')
export class CollectionEntity extends TenantEntity implements CollectionRow {
  @Uuid() cycleId!: string;
  @Day() takenOn!: string;
  @Instant() at!: string;
  @Json() items!: CollectionRow['items'];
}
