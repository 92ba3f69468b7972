import type { ReactNode } from 'react';
import styles from './editor.module.css';

/** A tool of the editor's toolbar. The mouse leaves the caret where it is. */
export function ToolButton({
  onClick,
  pressed,
  disabled = false,
  children,
}: {
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-pressed={pressed}
      disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
