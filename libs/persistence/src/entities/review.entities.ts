import type { CommentRow, ReviewDocumentRow } from '@chancery/application';
import { Entity } from 'typeorm';
import { Bool, GuardedEntity, Instant, Int, Json, Text, Uuid } from './columns.js';

@Entity('comment')
export class CommentEntity extends GuardedEntity implements CommentRow {
  @Text() state!: CommentRow['state'];
  @Uuid() cycleId!: string;
  @Uuid() sectionId!: string;
  @Text() target!: CommentRow['target'];
  @Uuid({ nullable: true }) submissionId!: string | null;
  @Uuid({ nullable: true }) versionId!: string | null;
  @Uuid({ nullable: true }) parentId!: string | null;
  @Json({ nullable: true }) anchor!: CommentRow['anchor'];
  @Text() text!: string;
  @Bool() visibleToDepartment!: boolean;
  @Uuid() accountId!: string;
  @Text() displayName!: string;
  @Instant() at!: string;
  @Text({ nullable: true }) resolvedBy!: string | null;
}

@Entity('review_document')
export class ReviewDocumentEntity extends GuardedEntity implements ReviewDocumentRow {
  @Text() state!: ReviewDocumentRow['state'];
  @Uuid() cycleId!: string;
  @Uuid() sectionId!: string;
  @Text() baseKind!: ReviewDocumentRow['baseKind'];
  @Uuid() baseSubmissionId!: string;
  @Text() baseDigest!: string;
  @Json() settled!: ReviewDocumentRow['settled'];
  @Json() content!: ReviewDocumentRow['content'];
  @Json() authors!: ReviewDocumentRow['authors'];
  @Int() pending!: number;
  @Int() accepted!: number;
  @Int() rejected!: number;
  @Uuid() openedBy!: string;
  @Uuid() savedBy!: string;
  @Text() savedByName!: string;
  @Instant() savedAt!: string;
}
