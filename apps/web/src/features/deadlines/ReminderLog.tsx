import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { formatTime } from '../../shared/format/dates.js';
import styles from './deadlines.module.css';

/** Reminders of a section, by itself and by hand, the latest first. */
export function ReminderLog({ reminders }: { readonly reminders: readonly Schemas['ReminderView'][] }) {
  const { t } = useTranslation('deadlines');
  if (reminders.length === 0) return <p>{t('log.none')}</p>;
  return (
    <ul className={styles.log} aria-label={t('log.title')}>
      {[...reminders].reverse().map(({ id, kindLabel, at, text, sentByName, recipients }) => (
        <li key={id}>
          <strong>{kindLabel}</strong> <time dateTime={at}>{formatTime(at)}</time>{' '}
          {sentByName && t('log.by', { name: sentByName })}
          <div>{text}</div>
          <div className={styles.soft}>{t('log.to', { people: recipients.join('、') })}</div>
        </li>
      ))}
    </ul>
  );
}
