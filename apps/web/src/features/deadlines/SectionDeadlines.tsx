import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import styles from './deadlines.module.css';
import { ExtensionAnswer } from './ExtensionAnswer.js';
import { ReminderLog } from './ReminderLog.js';

/** What was asked and said about a section's due date: extensions, the latest first, and reminders, folded away. */
export function SectionDeadlines({
  section: { extensions, reminders },
}: {
  readonly section: Pick<Schemas['SectionView'], 'extensions' | 'reminders'>;
}) {
  const { t } = useTranslation('deadlines');
  return (
    <>
      {[...extensions].reverse().map((extension) => (
        <ExtensionAnswer key={extension.id} extension={extension} />
      ))}
      {reminders.length > 0 && (
        <details className={styles.card}>
          <summary>{t('log.count', { count: reminders.length })}</summary>
          <ReminderLog reminders={reminders} />
        </details>
      )}
    </>
  );
}
