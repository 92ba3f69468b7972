import type { BusinessDate } from '@chancery/domain';
import type { FindingLevel } from './finding.js';

/** A value of the ledger (数据台账) as the proofreader needs it. */
export interface LedgerValue {
  /** Name of the indicator, as it may stand in the text before or after its number. */
  readonly indicator: string;
  readonly unit: string;
  /** Plain digits; null where there is none. */
  readonly value: string | null;
  readonly lastYear: string | null;
  /** Values that may be told too: of a sum, what single departments have counted. */
  readonly parts?: readonly string[];
}

/** A line of a word list (错敏词表), as editors keep it. */
export interface WordEntry {
  readonly wrong: string;
  /** Empty: only a person can say what is right. */
  readonly right: string;
  readonly level: FindingLevel;
  /** Words of which at least one must stand near the wrong one; empty: anywhere. */
  readonly context: readonly string[];
  /** Words that contain the wrong one and are right. */
  readonly unless?: readonly string[];
  readonly source: string;
  readonly from: BusinessDate | null;
  readonly to: BusinessDate | null;
}

/** A name in office (任职表). */
export interface OfficeHolder {
  readonly name: string;
  readonly post: string;
  readonly from: BusinessDate | null;
  readonly to: BusinessDate | null;
}

/** A law or document by its full name and the short names that are in use. */
export interface NamedDocument {
  readonly name: string;
  readonly short: readonly string[];
  readonly source: string;
}

/** A line of the white list (白名单): words at which a rule finds nothing. */
export interface AllowedWords {
  /** Id of the rule; empty: every rule. */
  readonly rule: string;
  /** Exactly the words that the rule would mark. */
  readonly words: string;
  readonly reason: string;
}

/** Another text this one may have been copied from. */
export interface OtherText {
  /** e.g. 2024年度报告, 民政局报送件 */
  readonly name: string;
  readonly text: string;
}

/** Required contents, as blocks of the report type. */
export type RequiredContent = 'measures' | 'firstResponsible' | 'problems' | 'causes' | 'nextSteps';

/** What is known beside the text. All of it may be missing: a rule that needs what is missing finds nothing. */
export interface ProofreadingContext {
  readonly title?: string;
  readonly issuer?: string;
  /** The year reported on. */
  readonly year?: number;
  /** 成文日期 */
  readonly signedOn?: BusinessDate;
  /** 印发日期 */
  readonly printedOn?: BusinessDate;
  readonly publishedOn?: BusinessDate;
  /** 数据截止日 */
  readonly cutoff?: BusinessDate;
  readonly required?: readonly RequiredContent[];
  readonly ledger?: readonly LedgerValue[];
  readonly words?: readonly WordEntry[];
  readonly officeHolders?: readonly OfficeHolder[];
  readonly documents?: readonly NamedDocument[];
  readonly allowed?: readonly AllowedWords[];
  /** Last year's report and other departments' texts. */
  readonly others?: readonly OtherText[];
  /** Title, issuer, date and imprint are made by a program and stand in no text: their lines are not missed. */
  readonly bodyOnly?: boolean;
  /** The text is a piece of a report, one changed paragraph: rules about the whole report are silent. */
  readonly piece?: boolean;
  /** Rules that are in force on this day are used; all of them when it is absent. */
  readonly on?: BusinessDate;
}
