import { useTranslation } from 'react-i18next';
import styles from './deadlines.module.css';

/**
 * `还有3天`, `今天到期`, `已逾期2天`; of a milestone, which nobody in particular is late for, `已过2天`. The words say what
 * the colour says.
 */
export function DaysLeft({ days, milestone = false }: { readonly days: number; readonly milestone?: boolean }) {
  const { t } = useTranslation('deadlines');
  const kind = days > 0 ? 'future' : days === 0 ? 'today' : milestone ? 'passed' : 'past';
  const tone = days > 7 || kind === 'passed' ? styles.calm : days < 0 ? styles.late : styles.due;
  return <span className={tone}>{t(`daysLeft.${kind}`, { days: Math.abs(days) })}</span>;
}
