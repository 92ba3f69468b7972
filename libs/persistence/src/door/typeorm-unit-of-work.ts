import type { Context, Tx, UnitOfWork } from '@chancery/application';
import { isRefusal, type Outcome, type Refusal } from '@chancery/domain';
import type { DataSource } from 'typeorm';
import { appendAudit } from './append-audit.js';
import { refusalOf } from './database-refusals.js';
import { publishChanges } from './publish-changes.js';
import { TypeOrmTx } from './typeorm-tx.js';

class RolledBack extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** The one door: a transaction as the application role, under one government's row-level security. */
export class TypeOrmUnitOfWork implements UnitOfWork {
  constructor(
    private readonly source: DataSource,
    /** The demonstration's clock; null means the database's. */
    private readonly fixedToday: string | null = null,
  ) {}

  async run<T>(context: Context, work: (tx: Tx) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    try {
      return await this.source.transaction(async (manager) => {
        await manager.query(`SELECT set_config('chancery.government', $1, true)`, [context.governmentId]);
        const tx = new TypeOrmTx(manager, context, this.fixedToday);
        const outcome = await work(tx);
        if (isRefusal(outcome)) throw new RolledBack(outcome);
        // Before the audit: its head is a hot row, held from there to the commit.
        await publishChanges(manager, context.governmentId, tx.entries, tx.noted);
        await appendAudit(manager, context, tx.entries);
        return outcome;
      });
    } catch (error) {
      if (error instanceof RolledBack) return error.refusal;
      const refusal = refusalOf(error);
      if (refusal) return refusal;
      throw error;
    }
  }
}
