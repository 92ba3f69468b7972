import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { formatTime } from '../../shared/format/dates.js';
import styles from './seal.module.css';

/** What has been done with a seal, by whom and when. */
export function SealHistory({ seal }: { readonly seal: Schemas['SealView'] }) {
  const { t } = useTranslation('seal');
  return (
    <ol className={styles.history} aria-label={t('historyOf', { name: seal.name })}>
      {seal.history.map(({ label, by, at, reason }) => (
        <li key={`${label} ${at}`}>
          {formatTime(at)} {label} {by}
          {reason && `(${reason})`}
        </li>
      ))}
    </ol>
  );
}
