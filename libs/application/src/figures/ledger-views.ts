import type { FigureKind, FigureScope, IndicatorState, PrintedForm } from '@chancery/domain';
import type { AllowedAction } from '../permissions/allowed-actions.js';

export interface LedgerDepartment {
  readonly id: string;
  readonly name: string;
}

export interface IndicatorView {
  readonly id: string;
  readonly version: number;
  readonly state: IndicatorState;
  readonly stateLabel: string;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
  readonly kind: FigureKind;
  readonly decimals: number;
  readonly scope: FigureScope;
  readonly owners: readonly string[];
  readonly proposedBy: string | null;
}

/** Whether a value may be printed: it stands, nobody has chosen yet, another was chosen, or a later one took its place. */
export type ValueStanding = 'stands' | 'contested' | 'putAside' | 'superseded';

export interface LedgerValue {
  readonly id: string;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly year: number;
  /** 1 for the first; each correction is one more. */
  readonly seq: number;
  readonly value: string;
  /** With its unit. */
  readonly printed: string;
  /** How it may stand in a sentence. */
  readonly forms: readonly PrintedForm[];
  readonly cutoffDate: string;
  readonly sectionId: string | null;
  readonly reason: string;
  readonly enteredBy: string;
  readonly at: string;
  readonly standing: ValueStanding;
}

export interface LedgerCell {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly thisYear: LedgerValue | null;
  readonly lastYear: LedgerValue | null;
  /** Against last year, e.g. +12.5%; null where there is nothing to compare. */
  readonly growth: string | null;
  readonly actions: readonly AllowedAction[];
}

export interface LedgerChoice {
  readonly id: string;
  readonly valueId: string;
  readonly printed: string;
  readonly departmentName: string;
  readonly reason: string;
  readonly chosenBy: string;
  readonly at: string;
}

/** Values of one year and 截止日 that differ, with the choice between them. */
export interface LedgerContest {
  readonly year: number;
  readonly cutoffDate: string;
  readonly state: 'conflict' | 'chosen';
  /** Only those that the reader may see. */
  readonly values: readonly LedgerValue[];
  readonly choice: LedgerChoice | null;
  /** To be sent with a new choice, so that nobody's is overruled unseen. */
  readonly lastChoiceId: string | null;
}

/** The government's figure of a year: the one that stands, or the departments' added up. */
export interface LedgerSum {
  readonly printed: string | null;
  /** Values of several 截止日 are in it. */
  readonly cutoffsDiffer: boolean;
}

/** A text that refers to the indicator. */
export interface LedgerUse {
  readonly kind: 'section' | 'version';
  /** Of the section or the version. */
  readonly id: string;
  readonly label: string;
  readonly nodeKey: string;
  readonly departmentName: string;
  /** As it stands there. */
  readonly printed: string;
  readonly valueId: string;
  /** The text prints what stands today. */
  readonly upToDate: boolean;
}

export interface LedgerRow {
  readonly indicator: IndicatorView;
  readonly conflict: boolean;
  readonly contests: readonly LedgerContest[];
  readonly cells: readonly LedgerCell[];
  readonly thisYear: LedgerSum;
  readonly lastYear: LedgerSum;
  readonly growth: string | null;
  readonly uses: readonly LedgerUse[];
  readonly actions: readonly AllowedAction[];
}

export interface FigureLedger {
  readonly cycleId: string;
  readonly cycleTitle: string;
  readonly year: number;
  readonly today: string;
  /** The reader sees every department's values; otherwise the own department's. */
  readonly wholeGovernment: boolean;
  readonly departments: readonly LedgerDepartment[];
  readonly rows: readonly LedgerRow[];
  readonly actions: readonly AllowedAction[];
}

export interface FigureHistory {
  readonly indicator: IndicatorView;
  readonly values: readonly LedgerValue[];
  readonly choices: readonly LedgerChoice[];
}
