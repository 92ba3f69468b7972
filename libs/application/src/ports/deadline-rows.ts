import type { BusinessDate, ExtensionState, Post, SectionState } from '@chancery/domain';
import type { GuardedRow, Row, SectionRow } from './rows.js';

/** 申请延期 for one section, with its answer. */
export interface ExtensionRow extends GuardedRow {
  readonly state: ExtensionState;
  readonly cycleId: string;
  readonly sectionId: string;
  readonly departmentId: string;
  readonly reason: string;
  /** The due date when it was asked for. */
  readonly dueOn: BusinessDate;
  readonly until: BusinessDate;
  readonly askedBy: string;
  readonly askedByName: string;
  readonly askedAt: string;
  readonly answer: string;
  readonly answeredBy: string | null;
  readonly answeredByName: string | null;
  readonly answeredAt: string | null;
}

export interface ReminderRecipient {
  readonly accountId: string;
  readonly displayName: string;
  readonly post: Post;
}

/** 催报 of one section: by itself at a step before or after the due date, or by an editor. */
export interface ReminderRow extends Row {
  readonly kind: 'automatic' | 'byHand';
  /** `reminder:<section>:<dueOn>:<offset>` for the automatic ones, each sent once; null by hand. */
  readonly key: string | null;
  readonly cycleId: string;
  readonly sectionId: string;
  readonly departmentId: string;
  readonly dueOn: BusinessDate;
  /** Days from the due date: -7, -3, -1, 0, then every day. */
  readonly offsetDays: number;
  readonly text: string;
  readonly recipients: readonly ReminderRecipient[];
  readonly sentBy: string | null;
  readonly sentByName: string;
  readonly sentOn: BusinessDate;
  readonly at: string;
}

/** A section as the sheet and the clock need it: without its texts, which may be long. */
export type SectionPlanRow = Omit<SectionRow, 'draft' | 'standing'>;

/** What an editor may change of a section that was given out. */
export type SectionPlanChange = Partial<
  Pick<SectionRow, 'position' | 'coDepartments' | 'startsParagraph' | 'dueOn' | 'requirement' | 'removedAt'>
>;

/** A section that has not been sent, and the last step of which its department was reminded for this due date. */
export interface ReminderCandidate {
  readonly id: string;
  readonly nodeKey: string;
  readonly departmentId: string;
  readonly state: SectionState;
  readonly dueOn: BusinessDate;
  readonly lastOffset: number | null;
}

/** How often a section's department was reminded of it. */
export interface ReminderCount {
  readonly automatic: number;
  readonly byHand: number;
  readonly lastAt: string | null;
}

export interface SectionPlanStore {
  /** The sections of a cycle without their texts, in order of creation. */
  plan(cycleId: string): Promise<SectionPlanRow[]>;
  insertMany(rows: readonly Omit<SectionRow, 'id' | 'governmentId' | 'version'>[]): Promise<SectionRow[]>;
  /** Changes many sections in one statement, each guarded by the version of its row. @throws StaleRow */
  replan(changes: readonly { readonly row: SectionPlanRow; readonly to: SectionPlanChange }[]): Promise<void>;
  /** Sections of a cycle of which something was ever submitted. */
  everSubmitted(cycleId: string): Promise<ReadonlySet<string>>;
  /** The day on which each section's first submission had its department's consent. */
  firstSentAt(cycleId: string): Promise<ReadonlyMap<string, string>>;
}

export interface ReminderStore {
  get(id: string): Promise<ReminderRow | null>;
  list(where: Partial<ReminderRow>): Promise<ReminderRow[]>;
  /** Sections of a cycle due by `dueBy` and not sent. */
  candidates(cycleId: string, dueBy: BusinessDate): Promise<ReminderCandidate[]>;
  /** Writes those whose key was never written; answers their section ids. */
  log(rows: readonly Omit<ReminderRow, 'id' | 'governmentId'>[]): Promise<ReadonlySet<string>>;
  countBySection(cycleId: string): Promise<ReadonlyMap<string, ReminderCount>>;
  /** When each department was last reminded by hand; whoever else wants to remind one of them waits for this transaction. */
  lastByHand(cycleId: string, departmentIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
