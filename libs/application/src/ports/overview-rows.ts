import type { BusinessDate, CycleState, Milestones, SectionState, Stage, VersionState } from '@chancery/domain';
import type { Outline } from '@chancery/documents';

// What boards and desks read: never a draft, a standing text, a model or a provenance.

/** A section as the board shows it. */
export interface SectionGlance {
  readonly id: string;
  readonly nodeKey: string;
  readonly position: number;
  readonly departmentId: string;
  readonly state: SectionState;
  readonly dueOn: BusinessDate;
  /** Of the submission that is looked at now; null while there is none. */
  readonly submittedAt: string | null;
  /** That submission is a 零报送. */
  readonly nil: boolean;
  /** How often the office has returned it. */
  readonly returned: number;
  /** A 申请延期 waits for its answer. */
  readonly extensionOpen: boolean;
}

export interface DepartmentGlance {
  readonly id: string;
  readonly name: string;
  /** Names of those who are its liaisons today. */
  readonly liaisons: readonly string[];
}

export interface CycleGlance {
  readonly id: string;
  readonly state: CycleState;
  readonly version: number;
  readonly title: string;
  readonly year: number;
  readonly milestones: Milestones;
  readonly stages: readonly Stage[];
  readonly outline: Outline;
}

/** A section that waits for its department, in a cycle that is still open. */
export interface WaitingSection {
  readonly id: string;
  readonly cycleId: string;
  readonly nodeKey: string;
  readonly departmentId: string;
  readonly state: SectionState;
  readonly dueOn: BusinessDate;
  readonly submittedAt: string | null;
  readonly nil: boolean;
  readonly returned: number;
  /** The reason of the latest return; empty when there was none. */
  readonly returnReason: string;
}

/** How many sections of a cycle stand in a state. */
export interface SectionCount {
  readonly cycleId: string;
  readonly state: SectionState;
  readonly count: number;
  /** Of them, those whose due date lies before today. */
  readonly overdue: number;
  /** Of them, those that the office has returned twice or more. */
  readonly returnedTwice: number;
  /** Of them, those whose 申请延期 waits for its answer. */
  readonly extensionsOpen: number;
  readonly oldestSubmission: string | null;
}

/** The newest version of an open cycle. */
export interface VersionGlance {
  readonly id: string;
  readonly cycleId: string;
  readonly seq: number;
  readonly state: VersionState;
  readonly stage: number;
  readonly gaps: number;
  readonly stale: boolean;
  readonly drafters: readonly string[];
  /** When the decision before the one that is due was taken; null before the first. */
  readonly since: string | null;
}

/** Lean reads across many rows; each is one query, however many sections there are. */
export interface OverviewReader {
  /** Cycles whose report is not issued yet, oldest first. */
  openCycles(): Promise<CycleGlance[]>;
  cycle(id: string): Promise<CycleGlance | null>;
  /** Departments in order of creation, each with those who are its liaisons today. */
  departments(today: BusinessDate): Promise<DepartmentGlance[]>;
  /** Changes whenever a section of the cycle does; null for all departments. */
  sectionsStamp(cycleId: string, departmentIds: readonly string[] | null): Promise<string>;
  sections(cycleId: string, departmentIds: readonly string[] | null): Promise<SectionGlance[]>;
  waitingSections(departmentIds: readonly string[], states: readonly SectionState[]): Promise<WaitingSection[]>;
  /** Of all open cycles. */
  sectionCounts(today: BusinessDate): Promise<SectionCount[]>;
  newestVersions(): Promise<VersionGlance[]>;
  unreadNotices(accountId: string): Promise<number>;
  /** When the audit chain was last checked; null when it was not, lately. */
  chainCheckedAt(): Promise<string | null>;
}
