import { Column, PrimaryGeneratedColumn, type ColumnOptions, type ValueTransformer } from 'typeorm';

const isoText: ValueTransformer = {
  from: (value: Date | null) => (value === null ? null : value.toISOString()),
  to: (value: string | null) => value,
};
const asNumber: ValueTransformer = {
  from: (value: string | null) => (value === null ? null : Number(value)),
  to: (value: number | null) => value,
};

/** timestamptz, as ISO 8601 in UTC */
export const Instant = (options: ColumnOptions = {}) =>
  Column({ type: 'timestamptz', transformer: isoText, ...options });
/** date, as YYYY-MM-DD */
export const Day = (options: ColumnOptions = {}) => Column({ type: 'date', ...options });
export const Text = (options: ColumnOptions = {}) => Column({ type: 'text', ...options });
export const Uuid = (options: ColumnOptions = {}) => Column({ type: 'uuid', ...options });
export const Json = (options: ColumnOptions = {}) => Column({ type: 'jsonb', ...options });
export const Int = (options: ColumnOptions = {}) => Column({ type: 'integer', ...options });
export const Big = (options: ColumnOptions = {}) => Column({ type: 'bigint', transformer: asNumber, ...options });
export const Bool = (options: ColumnOptions = {}) => Column({ type: 'boolean', ...options });

/** Columns that every row of a government has. */
export abstract class TenantEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Uuid() governmentId!: string;
  /** Order of creation; written by the database. */
  @Big({ insert: false, update: false, select: false }) createdSeq!: number;
}

/** A row that changes only under guard of version and state. */
export abstract class GuardedEntity extends TenantEntity {
  // Not @VersionColumn: that one writes an old version back when a stale entity is saved.
  @Int() version!: number;
}
