import type {
  CycleGlance,
  DepartmentGlance,
  OverviewReader,
  SectionCount,
  SectionGlance,
  VersionGlance,
  WaitingSection,
} from '@chancery/application';
import type { EntityManager } from 'typeorm';
import {
  BOARD_SECTIONS,
  CHAIN_CHECKED,
  CYCLE,
  DEPARTMENTS,
  NEWEST_VERSIONS,
  OPEN_CYCLES,
  SECTION_COUNTS,
  SECTIONS_STAMP,
  UNREAD_NOTICES,
  WAITING_SECTIONS,
} from './overview-queries.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Instants come as Date from the driver; rows tell them as ISO 8601 in UTC. In place: there may be thousands. */
function instantsAsText<R>(rows: Record<string, unknown>[]): R[] {
  for (const row of rows) {
    for (const key in row) if (row[key] instanceof Date) row[key] = row[key].toISOString();
  }
  return rows as R[];
}

/** What boards and desks read, each in one query; row-level security keeps it to one government. */
export class OverviewStore implements OverviewReader {
  constructor(private readonly manager: EntityManager) {}

  private async rows<R>(sql: string, ...values: unknown[]): Promise<R[]> {
    return instantsAsText<R>(await this.manager.query<Record<string, unknown>[]>(sql, values));
  }

  openCycles(): Promise<CycleGlance[]> {
    return this.rows(OPEN_CYCLES);
  }

  async cycle(id: string): Promise<CycleGlance | null> {
    if (!UUID.test(id)) return null;
    return (await this.rows<CycleGlance>(CYCLE, id))[0] ?? null;
  }

  departments(today: string): Promise<DepartmentGlance[]> {
    return this.rows(DEPARTMENTS, today);
  }

  async sectionsStamp(cycleId: string, departmentIds: readonly string[] | null): Promise<string> {
    return (await this.rows<{ stamp: string }>(SECTIONS_STAMP, cycleId, departmentIds))[0]?.stamp ?? '';
  }

  sections(cycleId: string, departmentIds: readonly string[] | null): Promise<SectionGlance[]> {
    return this.rows(BOARD_SECTIONS, cycleId, departmentIds);
  }

  waitingSections(
    departmentIds: readonly string[],
    states: readonly WaitingSection['state'][],
  ): Promise<WaitingSection[]> {
    return this.rows(WAITING_SECTIONS, departmentIds, states);
  }

  sectionCounts(today: string): Promise<SectionCount[]> {
    return this.rows(SECTION_COUNTS, today);
  }

  newestVersions(): Promise<VersionGlance[]> {
    return this.rows(NEWEST_VERSIONS);
  }

  async unreadNotices(accountId: string): Promise<number> {
    return (await this.rows<{ unread: number }>(UNREAD_NOTICES, accountId))[0]?.unread ?? 0;
  }

  async chainCheckedAt(): Promise<string | null> {
    return (await this.rows<{ at: string | null }>(CHAIN_CHECKED))[0]?.at ?? null;
  }
}
