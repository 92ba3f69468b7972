import type {
  AccountRow,
  AuditFacets,
  AuditFilter,
  AuditRow,
  DocumentNumberRow,
  JobRunRow,
  NoticeRow,
  PostRow,
  SectionRow,
} from '@chancery/application';
import { AuditEntity, JobRunEntity, NoticeEntity } from '../entities/jobs-and-audit.entities.js';
import { AccountEntity, PostEntity } from '../entities/organisation.entities.js';
import { SectionEntity } from '../entities/collecting.entities.js';
import { DocumentNumberEntity } from '../entities/issuing.entities.js';
import type { EntityManager } from 'typeorm';
import { PlannedSectionStore } from './deadline-stores.js';
import type { NotedChange } from './publish-changes.js';
import { GuardedTypeOrmStore, HoldingTypeOrmStore, TableReader, TypeOrmStore } from './store.js';

export class AccountStore extends HoldingTypeOrmStore<AccountRow> {
  constructor(manager: EntityManager, governmentId: string) {
    super(manager, AccountEntity, governmentId);
  }

  // The counter belongs to log-in, which knows no government; here it is only cleared.
  async unlock(id: string): Promise<void> {
    await this.manager.query('UPDATE account SET failed_attempts = 0, locked_until = NULL WHERE id = $1', [id]);
  }
}

export class PostStore extends TypeOrmStore<PostRow> {
  constructor(manager: EntityManager, governmentId: string) {
    super(manager, PostEntity, governmentId);
  }

  async end(id: string): Promise<void> {
    await this.manager.query('UPDATE post SET ended_at = now() WHERE id = $1 AND ended_at IS NULL', [id]);
  }
}

export class SectionStore extends PlannedSectionStore {
  async saveDraft(section: SectionRow, expected: number, draft: SectionRow['draft'], by: string): Promise<boolean> {
    const result = await this.manager
      .createQueryBuilder()
      .update(SectionEntity)
      .set({ draft, draftVersion: expected + 1, draftSavedBy: by })
      .where('id = :id AND draft_version = :expected AND state = :state', {
        id: section.id,
        expected,
        state: section.state,
      })
      .execute();
    return result.affected === 1;
  }
}

export class DocumentNumberStore extends GuardedTypeOrmStore<DocumentNumberRow> {
  constructor(manager: EntityManager, governmentId: string) {
    super(manager, DocumentNumberEntity, governmentId);
  }

  /** The row lock of the upsert makes takers queue up; a rollback gives the serial back, so there is no gap. */
  async takeSerial(organCode: string, year: number): Promise<number> {
    const rows: { last: number }[] = await this.manager.query(
      `INSERT INTO number_sequence (government_id, organ_code, year, last) VALUES ($1, $2, $3, 1)
       ON CONFLICT (government_id, organ_code, year) DO UPDATE SET last = number_sequence.last + 1
       RETURNING last`,
      [this.governmentId, organCode, year],
    );
    const [row] = rows;
    if (!row) throw new Error('no serial was returned');
    return row.last;
  }
}

/** Seconds without a heartbeat after which an attempt is taken for dead. */
const LEASE_SECONDS = 6;

export class JobRunStore extends GuardedTypeOrmStore<JobRunRow> {
  constructor(
    manager: EntityManager,
    governmentId: string,
    private readonly note: (change: NotedChange) => void,
  ) {
    super(manager, JobRunEntity, governmentId);
  }

  /** Whoever waits for the run looks again. */
  private tellOf(id: string, action: string): void {
    this.note({ kind: 'job', id, action, accountIds: [] });
  }

  async claim(id: string): Promise<JobRunRow | null> {
    const [rows] = await this.manager.query<[{ id: string }[], number]>(
      `UPDATE job_run
       SET state = 'running', attempt_token = gen_random_uuid(), attempts = attempts + 1,
           heartbeat_at = clock_timestamp(), version = version + 1
       WHERE id = $1 AND (state = 'queued' OR (state = 'running'
             AND heartbeat_at < clock_timestamp() - make_interval(secs => $2)))
       RETURNING id`,
      [id, LEASE_SECONDS],
    );
    if (rows.length !== 1) return null;
    this.tellOf(id, 'job.start');
    return this.get(id);
  }

  async finish(run: JobRunRow, state: 'done' | 'failed', error: string | null): Promise<boolean> {
    const [, affected] = await this.manager.query<[unknown, number]>(
      `UPDATE job_run SET state = $3, error = $4, progress = '', version = version + 1
       WHERE id = $1 AND attempt_token = $2 AND state = 'running'`,
      [run.id, run.attemptToken, state, error],
    );
    if (affected === 1) this.tellOf(run.id, 'job.end');
    return affected === 1;
  }

  async release(run: JobRunRow): Promise<void> {
    await this.manager.query(
      `UPDATE job_run SET state = 'queued', attempt_token = NULL, version = version + 1
       WHERE id = $1 AND attempt_token = $2 AND state = 'running'`,
      [run.id, run.attemptToken],
    );
    this.tellOf(run.id, 'job.release');
  }

  /** A heartbeat (no text) never waits: while the attempt's last transaction holds the row, it has nothing to say. */
  async progress(run: JobRunRow, text: string): Promise<boolean> {
    const [, affected] = await this.manager.query<[unknown, number]>(
      `UPDATE job_run SET heartbeat_at = clock_timestamp(), progress = CASE WHEN $3 = '' THEN progress ELSE $3 END
       WHERE id = (SELECT id FROM job_run WHERE id = $1 AND attempt_token = $2 AND state = 'running'
                   FOR UPDATE ${text === '' ? 'SKIP LOCKED' : ''})`,
      [run.id, run.attemptToken, text],
    );
    if (affected === 1 && text !== '') this.tellOf(run.id, 'job.progress');
    return affected === 1;
  }
}

export class AuditStore {
  constructor(private readonly manager: EntityManager) {}

  list(filter: AuditFilter): Promise<AuditRow[]> {
    const query = this.manager.createQueryBuilder(AuditEntity, 'a').limit(filter.limit);
    query.orderBy('a.seq', filter.newestFirst ? 'DESC' : 'ASC');
    if (filter.action) query.andWhere('a.action = :action', { action: filter.action });
    if (filter.accountId) query.andWhere('a.accountId = :accountId', { accountId: filter.accountId });
    if (filter.objectId) query.andWhere('a.objectId = :objectId', { objectId: filter.objectId });
    if (filter.objectType) query.andWhere('a.objectType = :objectType', { objectType: filter.objectType });
    if (filter.from) query.andWhere('a.at >= :from', { from: filter.from });
    if (filter.until) query.andWhere('a.at < :until', { until: filter.until });
    if (filter.afterSeq) query.andWhere('a.seq > :afterSeq', { afterSeq: filter.afterSeq });
    if (filter.beforeSeq) query.andWhere('a.seq < :beforeSeq', { beforeSeq: filter.beforeSeq });
    return query.getMany();
  }

  async facets(): Promise<AuditFacets> {
    const actions = await this.manager.query<{ action: string }[]>(
      'SELECT DISTINCT action FROM audit_event ORDER BY action',
    );
    const objectTypes = await this.manager.query<{ type: string }[]>(
      'SELECT DISTINCT object_type AS type FROM audit_event ORDER BY type',
    );
    // The name of the latest act: people are known by what they are called now.
    const people = await this.manager.query<{ accountId: string; displayName: string }[]>(
      `SELECT DISTINCT ON (account_id) account_id AS "accountId", display_name AS "displayName"
       FROM audit_event ORDER BY account_id, seq DESC`,
    );
    return { actions: actions.map((a) => a.action), objectTypes: objectTypes.map((o) => o.type), people };
  }

  async head(): Promise<{ seq: number; hash: string } | null> {
    // Row-level security leaves the one row of this government.
    const rows = await this.manager.query<{ seq: string; hash: string }[]>('SELECT seq, hash FROM audit_head');
    const [row] = rows;
    return row ? { seq: Number(row.seq), hash: row.hash } : null;
  }
}

export class NoticeStore extends TableReader<NoticeRow> {
  constructor(
    manager: EntityManager,
    governmentId: string,
    private readonly note: (change: NotedChange) => void,
  ) {
    super(manager, NoticeEntity, governmentId);
  }

  async tell(notice: Omit<NoticeRow, 'id' | 'governmentId' | 'readAt'>): Promise<NoticeRow | null> {
    const done = await this.manager
      .createQueryBuilder()
      .insert()
      .into(NoticeEntity)
      .values({ ...notice, governmentId: this.governmentId })
      .orIgnore()
      .returning('id')
      .execute();
    const [made] = done.raw as { id: string }[];
    if (!made) return null;
    this.note({ kind: 'notice', id: notice.subjectId, action: 'notice.tell', accountIds: [notice.accountId] });
    return this.get(made.id);
  }

  async markRead(accountId: string, ids: readonly string[] | null): Promise<void> {
    await this.manager.query(
      'UPDATE notice SET read_at = now() WHERE account_id = $1 AND read_at IS NULL AND ($2::uuid[] IS NULL OR id = ANY ($2))',
      [accountId, ids],
    );
    // The person's other windows count anew.
    this.note({ kind: 'notice', id: accountId, action: 'notice.markRead', accountIds: [accountId] });
  }
}
