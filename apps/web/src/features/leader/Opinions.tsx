import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format/dates.js';
import { Chip } from '../../shared/ui/Chip.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import styles from './leader.module.css';
import type { Reading } from './use-reading.js';

/** Every opinion on this and earlier versions, the latest first, as they stand on the dispatch form. */
export function Opinions({ opinions }: { readonly opinions: Reading['opinions'] }) {
  const { t } = useTranslation('leader');
  if (opinions.length === 0) return <EmptyState title={t('opinions.none')} />;
  return (
    <ul className={styles.opinions}>
      {opinions.map((o) => (
        <li key={o.id} className={styles.opinion}>
          <div className={styles.opinionHead}>
            <strong>{o.stageLabel}</strong>
            <Chip tone={o.decision === 'return' ? 'late' : 'done'}>{o.decisionLabel}</Chip>
            <span className={styles.soft}>{t('seq', { seq: o.seq })}</span>
          </div>
          <p className={styles.opinionText}>{o.opinion}</p>
          <p className={styles.signed}>
            {o.onBehalfOf ? t('opinions.behalf', { name: o.displayName, principal: o.onBehalfOf }) : o.displayName}
            {'　'}
            {formatDay(o.decidedOn)}
          </p>
        </li>
      ))}
    </ul>
  );
}
