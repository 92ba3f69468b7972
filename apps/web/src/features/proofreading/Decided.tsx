import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { formatTime } from '../../shared/format/dates.js';
import { Chip } from '../../shared/ui/Chip.js';
import styles from './proofreading.module.css';

/** What was decided on a finding, by whom, when, and on which version or in the review. */
export function Decided({ decision }: { readonly decision: Schemas['FindingDecisionView'] }) {
  const { t } = useTranslation('proofreading');
  const { label, displayName, at, versionSeq, reason } = decision;
  const told = { name: displayName, time: formatTime(at) };
  return (
    <p>
      <Chip tone={decision.decision === 'ask' || decision.decision === 'reopen' ? 'due' : 'done'}>{label}</Chip>{' '}
      <span className={styles.soft}>
        {versionSeq === null ? t('decidedInReview', told) : t('decidedBy', { ...told, seq: versionSeq })}
      </span>
      {reason && <> {t('reasonSaid', { reason })}</>}
    </p>
  );
}
