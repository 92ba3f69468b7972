import type { AttachmentRow } from '@chancery/application';
import type { EntityManager } from 'typeorm';
import { standsIn, TEXTS } from '../artifacts/named-digests.js';
import { AttachmentEntity } from '../entities/attachment.entities.js';
import { GuardedTypeOrmStore } from './store.js';

export class AttachmentStore extends GuardedTypeOrmStore<AttachmentRow> {
  constructor(manager: EntityManager, governmentId: string) {
    super(manager, AttachmentEntity, governmentId);
  }

  async isShown(digest: string): Promise<boolean> {
    const [row] = await this.manager.query<{ shown: boolean }[]>(`SELECT ${standsIn(TEXTS, '$1')} AS shown`, [digest]);
    return row?.shown ?? true;
  }
}
