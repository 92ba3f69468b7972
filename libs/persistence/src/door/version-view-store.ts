import type { VersionViewRow } from '@chancery/application';
import type { EntityManager } from 'typeorm';
import { VersionViewEntity } from '../entities/reading.entities.js';
import { TableReader } from './store.js';

export class VersionViewStore extends TableReader<VersionViewRow> {
  constructor(manager: EntityManager, governmentId: string) {
    super(manager, VersionViewEntity, governmentId);
  }

  async note(view: Omit<VersionViewRow, 'id' | 'governmentId'>): Promise<boolean> {
    const done = await this.manager
      .createQueryBuilder()
      .insert()
      .into(VersionViewEntity)
      .values({ ...view, governmentId: this.governmentId })
      .orIgnore()
      .returning('id')
      .execute();
    return (done.raw as unknown[]).length > 0;
  }
}
