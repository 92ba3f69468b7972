import {
  StaleRow,
  type ReminderCandidate,
  type ReminderCount,
  type ReminderRow,
  type ReminderStore,
  type SectionPlanChange,
  type SectionPlanRow,
  type SectionPlanStore,
  type SectionRow,
} from '@chancery/application';
import { NOT_SENT } from '@chancery/domain';
import { In, IsNull, type EntityManager, type FindOptionsSelect } from 'typeorm';
import { SectionEntity } from '../entities/collecting.entities.js';
import { ReminderEntity } from '../entities/deadline.entities.js';
import { GuardedTypeOrmStore, TableReader } from './store.js';

/** Rows of one INSERT: PostgreSQL takes 65 535 parameters in a statement. */
const CHUNK = 1_000;

function* chunksOf<T>(rows: readonly T[]): Generator<T[]> {
  for (let i = 0; i < rows.length; i += CHUNK) yield rows.slice(i, i + CHUNK);
}

const PLAN_COLUMNS: FindOptionsSelect<SectionEntity> = {
  id: true,
  governmentId: true,
  version: true,
  state: true,
  cycleId: true,
  nodeKey: true,
  position: true,
  departmentId: true,
  coDepartments: true,
  startsParagraph: true,
  dueOn: true,
  requirement: true,
  removedAt: true,
  draftVersion: true,
  draftSavedBy: true,
  currentSubmissionId: true,
  standingSubmissionId: true,
};

/** Sections that stand in the sheet; one taken back is kept in the table and seen nowhere. */
export abstract class PlannedSectionStore extends GuardedTypeOrmStore<SectionRow> implements SectionPlanStore {
  constructor(manager: EntityManager, governmentId: string) {
    super(manager, SectionEntity, governmentId);
  }

  override async get(id: string): Promise<SectionRow | null> {
    const row = await super.get(id);
    return row?.removedAt === null ? row : null;
  }

  override list(where: Partial<SectionRow>): Promise<SectionRow[]> {
    return this.manager.find(SectionEntity, {
      where: { ...where, removedAt: IsNull() } as never,
      order: { createdSeq: 'ASC' },
    });
  }

  plan(cycleId: string): Promise<SectionPlanRow[]> {
    return this.manager.find(SectionEntity, {
      select: PLAN_COLUMNS,
      where: { cycleId, removedAt: IsNull() },
      order: { createdSeq: 'ASC' },
    });
  }

  async insertMany(rows: readonly Omit<SectionRow, 'id' | 'governmentId' | 'version'>[]): Promise<SectionRow[]> {
    const ids: string[] = [];
    for (const chunk of chunksOf(rows)) {
      const made = chunk.map((row) =>
        this.manager.create(SectionEntity, { ...row, governmentId: this.governmentId, version: 1 } as never),
      );
      await this.manager.insert(SectionEntity, made);
      ids.push(...made.map((row) => row.id));
    }
    const found = await this.manager.findBy(SectionEntity, { id: In(ids) });
    const byId = new Map(found.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) as SectionRow);
  }

  async replan(changes: readonly { row: SectionPlanRow; to: SectionPlanChange }[]): Promise<void> {
    if (changes.length === 0) return;
    const values = changes.map(({ row, to }) => {
      const next = { ...row, ...to };
      return {
        id: row.id,
        version: row.version,
        position: next.position,
        co_departments: next.coDepartments,
        starts_paragraph: next.startsParagraph,
        due_on: next.dueOn,
        requirement: next.requirement,
        removed_at: next.removedAt,
      };
    });
    const [, affected] = await this.manager.query<[unknown, number]>(
      `UPDATE section s
       SET position = v.position, co_departments = v.co_departments, starts_paragraph = v.starts_paragraph,
           due_on = v.due_on, requirement = v.requirement, removed_at = v.removed_at, version = s.version + 1
       FROM jsonb_to_recordset($1::jsonb) AS v(id uuid, version integer, position integer, co_departments jsonb,
            starts_paragraph boolean, due_on date, requirement text, removed_at timestamptz)
       WHERE s.id = v.id AND s.version = v.version`,
      [JSON.stringify(values)],
    );
    if (affected !== changes.length) throw new StaleRow('section');
  }

  async everSubmitted(cycleId: string): Promise<ReadonlySet<string>> {
    const rows = await this.manager.query<{ id: string }[]>(
      `SELECT DISTINCT s.id FROM section s JOIN submission b ON b.section_id = s.id WHERE s.cycle_id = $1`,
      [cycleId],
    );
    return new Set(rows.map((row) => row.id));
  }

  async firstSentAt(cycleId: string): Promise<ReadonlyMap<string, string>> {
    const rows = await this.manager.query<{ id: string; at: Date }[]>(
      `SELECT s.id, min(n.at) AS at FROM section s JOIN review_note n ON n.section_id = s.id
       WHERE s.cycle_id = $1 AND n.kind = 'departmentApprove' GROUP BY s.id`,
      [cycleId],
    );
    return new Map(rows.map((row) => [row.id, row.at.toISOString()]));
  }
}

export class TypeOrmReminderStore extends TableReader<ReminderRow> implements ReminderStore {
  constructor(manager: EntityManager, governmentId: string) {
    super(manager, ReminderEntity, governmentId);
  }

  candidates(cycleId: string, dueBy: string): Promise<ReminderCandidate[]> {
    return this.manager.query<ReminderCandidate[]>(
      `SELECT s.id, s.node_key AS "nodeKey", s.department_id AS "departmentId", s.state, s.due_on::text AS "dueOn",
              (SELECT max(r.offset_days) FROM reminder r
               WHERE r.section_id = s.id AND r.due_on = s.due_on AND r.kind = 'automatic') AS "lastOffset"
       FROM section s
       WHERE s.cycle_id = $1 AND s.due_on <= $2 AND s.removed_at IS NULL AND s.state = ANY ($3)
       ORDER BY s.created_seq`,
      [cycleId, dueBy, NOT_SENT],
    );
  }

  async log(rows: readonly Omit<ReminderRow, 'id' | 'governmentId'>[]): Promise<ReadonlySet<string>> {
    const written = new Set<string>();
    for (const chunk of chunksOf(rows)) {
      const done = await this.manager
        .createQueryBuilder()
        .insert()
        .into(ReminderEntity)
        .values(chunk.map((row) => ({ ...row, governmentId: this.governmentId })))
        .orIgnore()
        .returning(['sectionId'])
        .execute();
      for (const { section_id: id } of done.raw as { section_id: string }[]) written.add(id);
    }
    return written;
  }

  async countBySection(cycleId: string): Promise<ReadonlyMap<string, ReminderCount>> {
    const rows = await this.manager.query<{ id: string; automatic: string; by_hand: string; last_at: Date }[]>(
      `SELECT section_id AS id, count(*) FILTER (WHERE kind = 'automatic') AS automatic,
              count(*) FILTER (WHERE kind = 'byHand') AS by_hand, max(at) AS last_at
       FROM reminder WHERE cycle_id = $1 GROUP BY section_id`,
      [cycleId],
    );
    return new Map(
      rows.map((row) => [
        row.id,
        { automatic: Number(row.automatic), byHand: Number(row.by_hand), lastAt: row.last_at.toISOString() },
      ]),
    );
  }

  async lastByHand(cycleId: string, departmentIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    // In one order, so that two who remind overlapping departments do not wait for each other.
    for (const id of [...departmentIds].sort()) {
      await this.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`remind:${cycleId}:${id}`]);
    }
    const rows = await this.manager.query<{ id: string; at: Date }[]>(
      `SELECT department_id AS id, max(at) AS at FROM reminder
       WHERE cycle_id = $1 AND kind = 'byHand' AND department_id = ANY ($2) GROUP BY department_id`,
      [cycleId, departmentIds],
    );
    return new Map(rows.map((row) => [row.id, row.at.toISOString()]));
  }
}
