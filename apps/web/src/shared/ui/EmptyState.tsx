import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** Nothing is here: why, and what to do about it. */
export function EmptyState({
  title,
  hint,
  action,
}: {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {hint && <p>{hint}</p>}
      {action}
    </div>
  );
}
