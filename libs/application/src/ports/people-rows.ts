import type { Post } from '@chancery/domain';
import type { GuardedRow, Row } from './rows.js';

/** A name that a department bore until an instant. */
export interface FormerNameRow extends Row {
  readonly departmentId: string;
  readonly name: string;
  readonly until: string;
}

/** A section went over to another department when its own was merged. */
export interface SectionTransferRow extends Row {
  readonly sectionId: string;
  readonly fromDepartmentId: string;
  readonly toDepartmentId: string;
  readonly at: string;
}

/** 交接: what a person had open goes to a successor. */
export interface HandoverRow extends GuardedRow {
  readonly state: 'proposed' | 'done' | 'replaced';
  readonly accountId: string;
  readonly successorId: string;
  readonly reason: string;
  readonly proposedBy: string;
  /** The post that the proposer acted by; another officer's confirmation is needed for posts of the whole government. */
  readonly proposedAs: Post;
  readonly proposedAt: string;
  readonly doneBy: string | null;
  readonly doneAt: string | null;
  readonly moved: readonly MovedWork[] | null;
}

/** How many of which kind went over. */
export interface MovedWork {
  readonly kind: string;
  readonly label: string;
  readonly count: number;
}
