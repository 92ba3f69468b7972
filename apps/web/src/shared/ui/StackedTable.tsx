import { Table, type TableProps } from 'antd';
import type { HTMLAttributes } from 'react';
import styles from './StackedTable.module.css';

/** A column's name at each of its values, where style sheets find it. */
const named = (title: unknown): HTMLAttributes<HTMLElement> =>
  (typeof title === 'string' ? { 'data-label': title } : {}) as HTMLAttributes<HTMLElement>;

/** A table whose rows become cards on a phone, each value beside its column's name. */
export function StackedTable<Row extends object>({ columns = [], ...rest }: Omit<TableProps<Row>, 'className'>) {
  const labelled = columns.map((column) => ({ ...column, onCell: () => named(column.title) }));
  return <Table<Row> {...rest} columns={labelled} className={styles.stacked ?? ''} />;
}
