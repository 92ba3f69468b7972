import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { ExtensionAnswer } from './ExtensionAnswer.js';
import { ReminderLog } from './ReminderLog.js';
import styles from './deadlines.module.css';

/** What was asked and said about a section's day: 申请延期 with its answer, the newest first, and every reminder. */
export function SectionDeadlines({
  section,
}: {
  readonly section: Pick<Schemas['SectionView'], 'extensions' | 'reminders'>;
}) {
  const { t } = useTranslation('deadlines');
  const { extensions, reminders } = section;
  if (extensions.length === 0 && reminders.length === 0) return null;
  return (
    <section aria-label={t('ofSection')}>
      {[...extensions].reverse().map((extension) => (
        <ExtensionAnswer key={extension.id} extension={extension} />
      ))}
      {reminders.length > 0 && (
        <details className={styles.card}>
          <summary>{t('log.summary', { count: reminders.length })}</summary>
          <ReminderLog reminders={reminders} />
        </details>
      )}
    </section>
  );
}
