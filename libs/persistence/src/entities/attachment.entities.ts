import type { AttachmentRow } from '@chancery/application';
import { Entity } from 'typeorm';
import { GuardedEntity, Instant, Int, Text, Uuid } from './columns.js';

@Entity('attachment')
export class AttachmentEntity extends GuardedEntity implements AttachmentRow {
  @Text() state!: AttachmentRow['state'];
  @Uuid() cycleId!: string;
  @Uuid() sectionId!: string;
  @Uuid() departmentId!: string;
  @Text() kind!: AttachmentRow['kind'];
  @Text() name!: string;
  @Text() mediaType!: string;
  @Text() digest!: string;
  @Int() size!: number;
  @Int({ nullable: true }) width!: number | null;
  @Int({ nullable: true }) height!: number | null;
  @Uuid() addedBy!: string;
  @Text() addedByName!: string;
  @Instant() addedAt!: string;
}
