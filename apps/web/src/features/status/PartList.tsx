import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import styles from './status.module.css';

/** Each part of the installation with its state, and why it is not well. */
export function PartList({ parts }: { readonly parts: readonly Schemas['PartHealth'][] }) {
  const { t } = useTranslation('status');
  return (
    <ul className={styles.list} aria-label={t('parts')}>
      {parts.map(({ part, state, message }) => (
        <li key={part} className={styles.item}>
          <span className={`${styles.state} ${styles[state]}`}>{t(`state.${state}`)}</span>
          {/* A part that this page does not know yet is called by its own name. */}
          <strong>{t(`part.${part}`, { defaultValue: part })}</strong>
          {message && <span className={styles.detail}>{message}</span>}
        </li>
      ))}
    </ul>
  );
}
