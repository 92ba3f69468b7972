import { useTranslation } from 'react-i18next';
import styles from './leader.module.css';
import type { Reading } from './use-reading.js';

const SIGNS = { done: '✓', due: '●', waiting: '○' } as const;

/** How far the version has come: every stage with its state, in words too. */
export function Way({ stages }: { readonly stages: Reading['stages'] }) {
  const { t } = useTranslation('leader');
  return (
    <ol className={styles.way} aria-label={t('wayLabel')}>
      {stages.map(({ key, label, state }) => (
        <li key={key} className={`${styles.step} ${styles[state]}`} aria-current={state === 'due' ? 'step' : undefined}>
          <span aria-hidden="true">{SIGNS[state]} </span>
          {label}
          <span className="visually-hidden"> {t(`way.${state}`)}</span>
        </li>
      ))}
    </ol>
  );
}
