import { useTranslation } from 'react-i18next';
import styles from './deadlines.module.css';

/** `还有3天`, `今天到期`, `已逾期2天`; the words say what the colour says. */
export function DaysLeft({ days, done = false }: { readonly days: number; readonly done?: boolean }) {
  const { t } = useTranslation('deadlines');
  const kind = days > 0 ? 'future' : days === 0 ? 'today' : 'past';
  const tone = done ? styles.done : days < 0 ? styles.late : days <= 7 ? styles.due : styles.calm;
  return <span className={tone}>{t(`daysLeft.${kind}`, { days: Math.abs(days) })}</span>;
}
