import type { SigningIdentityRow } from '@chancery/application';
import type { EntityManager } from 'typeorm';
import { SigningIdentityEntity } from '../entities/organisation.entities.js';
import { TypeOrmStore } from './store.js';

/** Signing identities: added, never changed, but that a destroyed seal's key is wiped. */
export class SigningIdentityStore extends TypeOrmStore<SigningIdentityRow> {
  constructor(manager: EntityManager, governmentId: string) {
    super(manager, SigningIdentityEntity, governmentId);
  }

  async wipeKey(id: string): Promise<void> {
    await this.manager.query(`UPDATE signing_identity SET sealed_key = '' WHERE id = $1 AND kind = 'seal'`, [id]);
    const wiped = await this.get(id);
    if (wiped?.sealedKey !== '') throw new Error('the key of a destroyed seal was not wiped');
  }
}
