import { createHash } from 'node:crypto';
import type { GovernmentRow, InstallationDirectory, SetupDesk, SetupGrant, Tx } from '@chancery/application';
import type pg from 'pg';
import { GovernmentEntity } from '../entities/organisation.entities.js';
import { TypeOrmTx } from '../door/typeorm-tx.js';

export const hashSetupCode = (code: string): string => createHash('sha256').update(code.trim()).digest('hex');

/** Redeems setup codes, founds governments and wipes demonstrations, in the caller's transaction. */
export class TypeOrmSetupDesk implements SetupDesk {
  async redeem(tx: Tx, code: string): Promise<SetupGrant | null> {
    const [rows] = await managerOf(tx).query<[SetupGrant[], number]>(
      `UPDATE setup_code SET used_at = now() WHERE hash = $1 AND used_at IS NULL AND expires_at > now()
       RETURNING demonstration`,
      [hashSetupCode(code)],
    );
    return rows[0] ?? null;
  }

  async found(tx: Tx, government: { id: string; name: string; demonstration: boolean }): Promise<GovernmentRow> {
    await managerOf(tx).insert(GovernmentEntity, { ...government, createdAt: await tx.now() });
    return tx.government();
  }

  async wipe(tx: Tx, by: string): Promise<void> {
    await managerOf(tx).query('SELECT wipe_demonstration($1, $2)', [tx.context.governmentId, by]);
  }
}

/** Reads across governments as the log-in role, which sees their names and marks and little else. */
export class PgInstallationDirectory implements InstallationDirectory {
  constructor(private readonly pool: pg.Pool) {}

  async governments(): Promise<{ demonstration: boolean }[]> {
    return (await this.pool.query<{ demonstration: boolean }>('SELECT demonstration FROM government')).rows;
  }
}

function managerOf(tx: Tx) {
  if (!(tx instanceof TypeOrmTx)) throw new Error('the setup desk works only in a transaction of this door');
  return tx.manager;
}
