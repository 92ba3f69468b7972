import {
  StaleRow,
  type GuardedRow,
  type GuardedStore,
  type HoldingStore,
  type Row,
  type Store,
} from '@chancery/application';
import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Rows of one table inside one transaction; row-level security keeps them to one government. */
export abstract class TableReader<R extends Row> {
  constructor(
    protected readonly manager: EntityManager,
    protected readonly entity: EntityTarget<R & ObjectLiteral>,
    protected readonly governmentId: string,
  ) {}

  async get(id: string): Promise<R | null> {
    if (!UUID.test(id)) return null;
    return this.manager.findOneBy(this.entity, { id } as FindOptionsWhere<R & ObjectLiteral>);
  }

  list(where: Partial<R>): Promise<R[]> {
    return this.manager.find(this.entity, {
      where: where as FindOptionsWhere<R & ObjectLiteral>,
      order: { createdSeq: 'ASC' } as never,
    });
  }

  protected async insertRow(row: object): Promise<R> {
    const made = this.manager.create(this.entity, { ...row, governmentId: this.governmentId } as never);
    await this.manager.insert(this.entity, made);
    const found = await this.get((made as unknown as R).id);
    if (!found) throw new Error('an inserted row is not visible under row-level security');
    return found;
  }
}

/** Rows that are only ever added. */
export class TypeOrmStore<R extends Row> extends TableReader<R> implements Store<R> {
  insert(row: Omit<R, 'id' | 'governmentId'>): Promise<R> {
    return this.insertRow(row);
  }
}

/** Rows that change: one UPDATE guarded by id, version and state. */
export class GuardedTypeOrmStore<R extends GuardedRow> extends TableReader<R> implements GuardedStore<R> {
  insert(row: Omit<R, 'id' | 'governmentId' | 'version'>): Promise<R> {
    return this.insertRow({ ...row, version: 1 });
  }

  async change(row: R, changes: Partial<Omit<R, 'id' | 'governmentId' | 'version'>>): Promise<R> {
    const result = await this.manager
      .createQueryBuilder()
      .update(this.entity)
      .set({ ...changes, version: row.version + 1 } as never)
      .where('id = :id AND version = :version AND state = :state', {
        id: row.id,
        version: row.version,
        state: row.state,
      })
      .execute();
    if (result.affected !== 1) throw new StaleRow(this.manager.connection.getMetadata(this.entity).tableName);
    const changed = await this.get(row.id);
    if (!changed) throw new Error('a changed row is not visible under row-level security');
    return changed;
  }
}

/** Guarded rows that can be held while they are looked at. */
export class HoldingTypeOrmStore<R extends GuardedRow> extends GuardedTypeOrmStore<R> implements HoldingStore<R> {
  async hold(id: string): Promise<R | null> {
    if (!UUID.test(id)) return null;
    const where = { id } as FindOptionsWhere<R & ObjectLiteral>;
    return this.manager.findOne(this.entity, { where, lock: { mode: 'pessimistic_write' } });
  }
}
