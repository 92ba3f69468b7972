import type { BusinessDate, FigureFormat, FigureScope, IndicatorState } from '@chancery/domain';
import type { GuardedRow, Row } from './rows.js';

/** What is counted: the same from year to year, so that one year can be compared with another. */
export interface IndicatorRow extends GuardedRow, FigureFormat {
  readonly state: IndicatorState;
  /** 指标编号, given by the system. */
  readonly code: string;
  readonly name: string;
  /** 口径: what is counted in and what is not. */
  readonly definition: string;
  readonly scope: FigureScope;
  /** Departments that are expected to enter it. */
  readonly owners: readonly string[];
  /** The department that proposed it; null when an editor defined it. */
  readonly proposedBy: string | null;
  readonly definedBy: string;
}

/** One version of one department's value of a year; a later one supersedes it, nothing changes it. */
export interface FigureValueRow extends Row {
  readonly indicatorId: string;
  readonly departmentId: string;
  readonly year: number;
  readonly seq: number;
  /** Decimal digits as text; never a float. */
  readonly value: string;
  readonly cutoffDate: BusinessDate;
  readonly sectionId: string | null;
  readonly supersedes: string | null;
  /** Why, where it was not the department itself that entered it, or where it takes another's place. */
  readonly reason: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly at: string;
}

/** Which of several differing values stands, decided by an editor. */
export interface FigureChoiceRow extends Row {
  readonly cycleId: string;
  readonly indicatorId: string;
  readonly year: number;
  readonly cutoffDate: BusinessDate;
  readonly seq: number;
  readonly valueId: string;
  /** Values that differed and were put aside. */
  readonly losers: readonly string[];
  readonly reason: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly at: string;
}
