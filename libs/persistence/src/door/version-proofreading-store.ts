import type { VersionProofreadingRow } from '@chancery/application';
import type { EntityManager } from 'typeorm';
import { VersionProofreadingEntity } from '../entities/proofreading.entities.js';
import { TableReader } from './store.js';

/** One row a version: what was found last. Two processes that have read the same text write the same. */
export class VersionProofreadingStore extends TableReader<VersionProofreadingRow> {
  constructor(manager: EntityManager, governmentId: string) {
    super(manager, VersionProofreadingEntity, governmentId);
  }

  async keep(row: Omit<VersionProofreadingRow, 'id' | 'governmentId'>): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(VersionProofreadingEntity)
      .values({ ...row, governmentId: this.governmentId })
      .orUpdate(['key', 'findings', 'claims', 'at'], ['version_id'])
      .updateEntity(false)
      .execute();
  }
}
