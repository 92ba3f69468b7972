import type { FormerNameRow, SectionTransferRow } from '../ports/people-rows.js';
import type { DepartmentRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** What departments were called, and whose a section was, at an instant: the past keeps its names. */
export class DepartmentHistory {
  constructor(
    private readonly departments: ReadonlyMap<string, DepartmentRow>,
    private readonly formerNames: readonly FormerNameRow[],
    private readonly transfers: readonly SectionTransferRow[],
  ) {}

  /** The name that the department bore at `at`; the present one when it bears it since. */
  nameAt(departmentId: string, at: string): string {
    const then = this.formerNames.find((f) => f.departmentId === departmentId && f.until > at);
    return then?.name ?? this.departments.get(departmentId)?.name ?? '';
  }

  /** The department that the section belonged to at `at`. */
  departmentAt(section: { readonly id: string; readonly departmentId: string }, at: string): string {
    const later = this.transfers.find((t) => t.sectionId === section.id && t.at > at);
    return later?.fromDepartmentId ?? section.departmentId;
  }
}

/** Loads names and transfers; rows come in order of creation, so the first later one is the nearest. */
export async function departmentHistory(tx: Tx): Promise<DepartmentHistory> {
  const departments = await tx.departments.list({});
  return new DepartmentHistory(
    new Map(departments.map((d) => [d.id, d])),
    await tx.formerNames.list({}),
    await tx.sectionTransfers.list({}),
  );
}
