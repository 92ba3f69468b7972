import { PERMISSIONS, permission, type Permission, type PermissionKey, type Relation } from '@chancery/application';
import {
  commentLifecycle,
  cycleLifecycle,
  dispatchLifecycle,
  indicatorLifecycle,
  POST_NAMES,
  sectionLifecycle,
  versionLifecycle,
  type Post,
} from '@chancery/domain';

/** Who calls: a holder of one post, nobody, or the best-suited person of another government. */
export type CallerName = Post | 'nobody' | 'otherGovernment';
const CALLERS: readonly CallerName[] = ['nobody', 'otherGovernment', ...POST_NAMES];

/** The posts that decide in turn, as the law-government report type has them; written out, not read from it. */
export const DECIDING: readonly Post[] = [
  'chiefEditor',
  'legalReviewer',
  'officeReviewer',
  'deputyLeader',
  'principalLeader',
];

/** How the thing stands to the caller: only what the row's grants ask for is set. */
export interface RelationCase {
  readonly name: string;
  readonly department?: 'own' | 'other';
  /** Index of the decision that is due. */
  readonly due?: number;
  readonly authorisation?: 'none' | 'valid' | 'expired';
  /** The document has been issued, or is only sealed. */
  readonly issued?: boolean;
  /** The report is on its way to signature: its text may not change. */
  readonly textFrozen?: boolean;
}

export interface Cell {
  readonly key: PermissionKey;
  readonly caller: CallerName;
  readonly relation: RelationCase;
  /** null for rows that no lifecycle decides. */
  readonly state: string | null;
}

interface LifecycleTable {
  readonly states: Readonly<Record<string, string>>;
  readonly transitions: readonly { readonly action: string; readonly from: readonly string[] }[];
}

const LIFECYCLES: Record<NonNullable<Permission['subject']>, LifecycleTable> = {
  section: sectionLifecycle,
  cycle: cycleLifecycle,
  version: versionLifecycle,
  dispatch: dispatchLifecycle,
  indicator: indicatorLifecycle,
  comment: commentLifecycle,
};

export const KEYS = Object.keys(PERMISSIONS) as PermissionKey[];

const relationsIn = ({ access }: Permission): Relation[] =>
  typeof access === 'string' ? [] : access.map((grant) => grant.relation);

function relationCases(row: Permission): RelationCase[] {
  const relations = relationsIn(row);
  if (relations.includes('ownDepartment')) {
    return [
      { name: 'ownDepartment', department: 'own' },
      { name: 'otherDepartment', department: 'other' },
    ];
  }
  if (relations.includes('stage')) {
    const due = DECIDING.map((post, i): RelationCase => ({ name: `due:${post}`, due: i }));
    if (!relations.includes('authorised')) return due;
    return (['none', 'valid', 'expired'] as const).flatMap((authorisation) =>
      due.map((one) => ({ ...one, name: `${one.name}, authorisation ${authorisation}`, authorisation })),
    );
  }
  if (relations.includes('issued')) {
    return [
      { name: 'issued', issued: true },
      { name: 'not yet issued', issued: false },
    ];
  }
  const open: RelationCase = { name: typeof row.access === 'string' ? row.access : 'government' };
  return row.subject === 'section' ? [open, { name: `${open.name}, text frozen`, textFrozen: true }] : [open];
}

/** Rows that go by another action than their own name: an import is a draft that is about to be saved. */
const ACTION_OF: Partial<Record<PermissionKey, string>> = {
  'dispatch.prepare': 'prepareDispatch',
  'section.import': 'saveDraft',
  'section.readImport': 'saveDraft',
  'section.takeImport': 'saveDraft',
};

/** States from which a row's lifecycle allows its action, read from the transitions and not from the row. */
export function statesAllowing(key: PermissionKey): readonly string[] {
  const { subject } = permission(key);
  if (!subject) return [];
  const name = key.split('.')[1] ?? '';
  const action = ACTION_OF[key] ?? name;
  const found = LIFECYCLES[subject].transitions.filter((t) => t.action === action);
  if (found.length === 0) throw new Error(`${key}: the ${subject} lifecycle has no action ${action}`);
  return found.flatMap((t) => t.from);
}

/** Every cell of one row: relation and state outside, callers inside. */
export function cellsOf(key: PermissionKey): Cell[] {
  const row = permission(key);
  const states = row.subject ? Object.keys(LIFECYCLES[row.subject].states) : [null];
  return relationCases(row).flatMap((relation) =>
    states.flatMap((state) => CALLERS.map((caller) => ({ key, caller, relation, state }))),
  );
}
