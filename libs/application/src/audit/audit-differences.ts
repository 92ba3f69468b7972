import type { AuditRow } from '../ports/rows.js';
import { fieldLabel, valueText } from './audit-labels.js';

/**
 * One thing that an act `changed`, or only `noted`: of what came of it, or (`held`) of what it was done on.
 */
export interface AuditDifference {
  readonly kind: 'changed' | 'noted' | 'held';
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

function kindOf(wasThere: boolean, isThere: boolean): AuditDifference['kind'] {
  if (wasThere && isThere) return 'changed';
  return isThere ? 'noted' : 'held';
}

/** What stood before and after, field by field; what stayed the same is left out. */
export function auditDifferences({
  objectType,
  before,
  after,
}: Pick<AuditRow, 'objectType' | 'before' | 'after'>): AuditDifference[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({
      kind: kindOf(field in was, field in is),
      field,
      label: fieldLabel(field),
      before: valueText(objectType, field, was[field]),
      after: valueText(objectType, field, is[field]),
    }))
    .filter((difference) => difference.before !== difference.after);
}
