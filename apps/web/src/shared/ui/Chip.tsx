import type { ReactNode } from 'react';
import styles from './Chip.module.css';

/** A state in a few words; its colour says nothing that the words do not. The component library's tags are too pale to read. */
export function Chip({
  tone = 'plain',
  children,
}: {
  readonly tone?: 'plain' | 'done' | 'late' | 'due';
  readonly children: ReactNode;
}) {
  return <span className={tone === 'plain' ? styles.chip : `${styles.chip} ${styles[tone]}`}>{children}</span>;
}
