import { useTranslation } from 'react-i18next';
import styles from './deadlines.module.css';

/** Of a milestone: `还有3天`, `今天到期`, `已过2天`. The words say what the colour says. */
export function DaysLeft({ days }: { readonly days: number }) {
  const { t } = useTranslation('deadlines');
  const kind = days > 0 ? 'future' : days === 0 ? 'today' : 'passed';
  return (
    <span className={days >= 0 && days <= 7 ? styles.due : styles.calm}>
      {t(`daysLeft.${kind}`, { days: Math.abs(days) })}
    </span>
  );
}
