import { createHash } from 'node:crypto';
import type { GovernmentRow, SetupDesk, Tx } from '@chancery/application';
import { GovernmentEntity } from '../entities/organisation.entities.js';
import { TypeOrmTx } from '../door/typeorm-tx.js';

export const hashSetupCode = (code: string): string => createHash('sha256').update(code.trim()).digest('hex');

/** Redeems setup codes and founds governments, in the caller's transaction. */
export class TypeOrmSetupDesk implements SetupDesk {
  async redeem(tx: Tx, code: string): Promise<boolean> {
    const [, affected] = await managerOf(tx).query<[unknown, number]>(
      'UPDATE setup_code SET used_at = now() WHERE hash = $1 AND used_at IS NULL AND expires_at > now()',
      [hashSetupCode(code)],
    );
    return affected === 1;
  }

  async found(tx: Tx, id: string, name: string): Promise<GovernmentRow> {
    await managerOf(tx).insert(GovernmentEntity, { id, name, createdAt: await tx.now() });
    return tx.government();
  }
}

function managerOf(tx: Tx) {
  if (!(tx instanceof TypeOrmTx)) throw new Error('the setup desk works only in a transaction of this door');
  return tx.manager;
}
