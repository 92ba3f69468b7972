import type { Post, Stage } from '@chancery/domain';
import type { AccountRow, DepartmentRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** What the checks look at, loaded once. */
export interface SetupFacts {
  readonly tx: Tx;
  readonly departments: readonly DepartmentRow[];
  readonly accounts: readonly AccountRow[];
  /** Posts held today by people whose account is in use. */
  readonly held: readonly { readonly post: Post; readonly departmentId: string | null; readonly accountId: string }[];
  /** Those a cycle may be opened with. */
  readonly reportTypes: readonly { readonly name: string; readonly stages: readonly Stage[] }[];
}

export interface CheckResult {
  readonly done: boolean;
  /** What is there, or what is missing, in words. */
  readonly detail: string;
}

/** One thing to see to before the first cycle. A feature that needs one adds a line in `setup-checks.ts`. */
export interface SetupCheck {
  readonly key: string;
  readonly label: string;
  /** Path in the web app where it is seen to. */
  readonly link: string;
  /** Without it no report gets from opening to issuing. */
  readonly required: boolean;
  /** Whose business it is. */
  readonly by: Post;
  check(facts: SetupFacts): CheckResult | Promise<CheckResult>;
}
