import type { AuditRow } from '../ports/rows.js';
import { fieldLabel, valueText } from './audit-labels.js';

/** One thing that an act changed or noted. */
export interface AuditDifference {
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** What stood before and after, field by field; what stayed the same is left out. */
export function auditDifferences({
  objectType,
  before,
  after,
}: Pick<AuditRow, 'objectType' | 'before' | 'after'>): AuditDifference[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({
      field,
      label: fieldLabel(field),
      before: valueText(objectType, field, was[field]),
      after: valueText(objectType, field, is[field]),
    }))
    .filter((difference) => difference.before !== difference.after);
}
