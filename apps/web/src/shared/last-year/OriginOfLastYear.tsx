import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { Chip } from '../ui/Chip.js';
import styles from './last-year.module.css';

/** Where last year's words come from; an imported report of a sharing site is marked as no more than a reference. */
export function OriginOfLastYear({ origin }: { readonly origin: Schemas['LastYearOrigin'] }) {
  const { t } = useTranslation('lastYear');
  return (
    <p className={styles.place}>
      {t(origin.kind === 'pastReport' ? 'fromImported' : 'fromCycle', { title: origin.title })}{' '}
      {!origin.verified && <Chip tone="due">{t('unverified')}</Chip>}
    </p>
  );
}
