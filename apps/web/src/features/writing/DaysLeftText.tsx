import { useTranslation } from 'react-i18next';
import styles from './writing.module.css';

/** Days to the due date, in words and colour; negative is late. */
export function DaysLeftText({ days }: { readonly days: number }) {
  const { t } = useTranslation('writing');
  if (days < 0) return <strong className={styles.late}>{t('late', { count: -days })}</strong>;
  if (days <= 3)
    return <strong className={styles.due}>{days === 0 ? t('dueToday') : t('daysLeft', { count: days })}</strong>;
  return <span>{t('daysLeft', { count: days })}</span>;
}
