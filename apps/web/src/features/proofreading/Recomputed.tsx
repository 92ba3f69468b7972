import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import styles from './proofreading.module.css';

/** How many claims of the text hold: what was recomputed is said, not only what is wrong. */
export function Recomputed({ claims }: { readonly claims: readonly Schemas['ClaimView'][] }) {
  const { t } = useTranslation('proofreading');
  if (claims.length === 0) return null;
  const of = (verdict: string): number => claims.filter((claim) => claim.verdict === verdict).length;
  return (
    <p className={styles.soft}>
      {t('recomputed', { count: claims.length, holds: of('holds'), fails: of('fails'), unknown: of('unknown') })}
    </p>
  );
}
