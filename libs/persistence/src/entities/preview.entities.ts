import type { PreviewRow } from '@chancery/application';
import { Entity } from 'typeorm';
import { Big, GuardedEntity, Instant, Int, Text, Uuid } from './columns.js';

@Entity('section_preview')
export class PreviewEntity extends GuardedEntity implements PreviewRow {
  @Text() state!: PreviewRow['state'];
  @Uuid() sectionId!: string;
  @Text() target!: PreviewRow['target'];
  @Text() key!: string;
  @Text({ nullable: true }) digest!: string | null;
  @Big({ nullable: true }) size!: number | null;
  @Int({ nullable: true }) pages!: number | null;
  @Text() code!: string;
  @Text() message!: string;
  @Instant() at!: string;
}
