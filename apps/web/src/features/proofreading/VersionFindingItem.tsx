import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, type Schemas } from '../../api-client/client.js';
import { Decided } from './Decided.js';
import { FindingActs } from './FindingActs.js';
import { LevelChip } from './LevelChip.js';
import styles from './proofreading.module.css';

type Finding = Schemas['VersionFinding'];

/** One finding of a version: where, what, why, what instead, whose words, and what is decided on it. */
export function VersionFindingItem({ versionId, finding }: { readonly versionId: string; readonly finding: Finding }) {
  const { t } = useTranslation('proofreading');
  const { level, path, excerpt, before, after, message, suggestion, citation, count, departmentName } = finding;
  return (
    <li className={`${styles.panel} ${finding.open ? '' : styles.settled}`}>
      <div className={styles.line}>
        <LevelChip level={level} />
        <span>{path}</span>
        {departmentName && finding.sectionId && <Link to={`/sections/${finding.sectionId}`}>{departmentName}</Link>}
        {count > 1 && <span className={styles.soft}>{t('places', { count })}</span>}
      </div>
      {(excerpt || before || after) && (
        <p className={styles.around}>
          {before}
          <mark>{excerpt || '‸'}</mark>
          {after}
        </p>
      )}
      <p>{message}</p>
      {suggestion !== null && <p>{suggestion === '' ? t('remove') : t('take', { suggestion })}</p>}
      {citation && <p className={styles.soft}>{t('citation', { citation })}</p>}
      {finding.decision && <Decided decision={finding.decision} />}
      <FindingActs
        offers={finding.offers}
        message={message}
        adopted={t('done.adopt')}
        onSettle={(decision, reason) =>
          api.POST('/api/versions/{id}/finding-decisions', {
            params: { path: { id: versionId } },
            body: { key: finding.key, decision, reason },
          })
        }
      />
    </li>
  );
}
