import { useTranslation } from 'react-i18next';
import { formatDay } from '../format/dates.js';
import styles from './DueDate.module.css';

const SOON_DAYS = 3;

/** A due date with the days to it in words; colour only says it once more. */
export function DueDate({ dueOn, daysLeft }: { readonly dueOn: string; readonly daysLeft: number }) {
  const { t } = useTranslation('due');
  const words =
    daysLeft < 0 ? t('late', { days: -daysLeft }) : daysLeft === 0 ? t('today') : t('left', { days: daysLeft });
  const tone = daysLeft < 0 ? styles.late : daysLeft <= SOON_DAYS ? styles.soon : styles.calm;
  return (
    <span className={styles.due}>
      <strong className={tone}>{words}</strong> <span className={styles.day}>{formatDay(dueOn)}</span>
    </span>
  );
}
