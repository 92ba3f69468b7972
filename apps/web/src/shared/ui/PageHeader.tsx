import type { ReactNode } from 'react';
import { usePageTitle } from '../browser/use-page-title.js';
import styles from './PageHeader.module.css';

/** A page's heading: the one h1, what it is about, and what can be done on the whole page. */
export function PageHeader({
  title,
  hint,
  actions,
  above,
}: {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
  /** A way back, or tabs of the thing this page belongs to. */
  readonly above?: ReactNode;
}) {
  usePageTitle(title);
  return (
    <header className={styles.header}>
      {above}
      <div className={styles.row}>
        <h1 className={styles.title}>{title}</h1>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {hint && <div className={styles.hint}>{hint}</div>}
    </header>
  );
}
