import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../../api-client/client.js';
import { may, useSession } from '../../app/session/use-session.js';
import styles from './review.module.css';

type Conflict = Schemas['FigureConflict'];

/** Figures on which ledger and version do not agree, for whoever can choose: they stop 送签 (数据不一致). */
export function FigureConflicts({
  cycleId,
  conflicts,
}: {
  readonly cycleId: string;
  readonly conflicts: readonly Conflict[];
}) {
  const { t } = useTranslation('review');
  const { session } = useSession();
  if (conflicts.length === 0 || !may(session, 'figure.choose')) return null;
  const ledger = `/cycles/${cycleId}/figures`;
  // One indicator may stand in several places; each sentence is said once.
  const said = [...new Map(conflicts.map((conflict) => [conflict.message, conflict])).values()];
  return (
    <Alert
      type="warning"
      showIcon
      className={styles.conflicts}
      title={t('versions.figures', { count: new Set(conflicts.map(({ indicatorId }) => indicatorId)).size })}
      description={
        <>
          <ul>
            {said.map(({ message, indicatorName }) => (
              <li key={message}>
                <Link to={`${ledger}?${new URLSearchParams({ q: indicatorName }).toString()}`}>{indicatorName}</Link>
                {t('versions.figureSaid', { message })}
              </li>
            ))}
          </ul>
          {conflicts.some(({ kind }) => kind === 'unchosen') && (
            <Link to={`${ledger}?show=conflict`}>{t('versions.toConflicts')}</Link>
          )}
        </>
      }
    />
  );
}
