import { Chip } from '../../shared/ui/Chip.js';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { hooks } from '../../api-client/client.js';
import { CycleTabs } from '../../shared/cycle/CycleTabs.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { MergePanel } from './MergePanel.js';
import styles from './review.module.css';
import { offers } from '../../shared/offers.js';
import { SendPanel } from './SendPanel.js';

/** 稿本: every merged version with what is missing in it; collecting, merging, sending for signature. */
export default function VersionsPage() {
  const { t } = useTranslation('review');
  const { id = '' } = useParams();
  const params = { params: { path: { id } } };
  const cycle = hooks.useQuery('get', '/api/cycles/{id}', params);
  const versions = hooks.useQuery('get', '/api/cycles/{id}/versions', params);
  return (
    <Loaded query={cycle}>
      {(of) => (
        <>
          <PageHeader
            above={<CycleTabs cycleId={id} />}
            title={t('versions.title')}
            hint={`${of.title} · ${of.stateLabel}`}
          />
          {offers(of.actions, 'cycle.merge') && <MergePanel cycleId={id} />}
          <Loaded query={versions}>
            {(rows) => {
              const newest = rows.at(-1);
              if (!newest) return <EmptyState title={t('versions.none')} hint={t('versions.noneHint')} />;
              return (
                <>
                  <SendPanel versionId={newest.id} />
                  <div className={styles.scroll}>
                    <table className={styles.rows}>
                      <thead>
                        <tr>
                          {(['seq', 'state', 'gaps', 'stale', 'digest'] as const).map((key) => (
                            <th key={key} scope="col">
                              {t(`versions.columns.${key}`)}
                            </th>
                          ))}
                        </tr>
                      </thead>
                      <tbody>
                        {[...rows].reverse().map((row) => (
                          <tr key={row.id}>
                            <td>
                              <Link className={styles.rowLink} to={`/versions/${row.id}?view=text`}>
                                {t('versions.seq', { seq: row.seq })}
                              </Link>
                            </td>
                            <td>
                              <Chip>{t(`versions.states.${row.state}`)}</Chip>
                            </td>
                            <td>
                              {row.gaps.length > 0 ? (
                                <span className={styles.late}>{row.gaps.join('、')}</span>
                              ) : (
                                t('versions.whole')
                              )}
                            </td>
                            <td>
                              {row.staleSections.length > 0
                                ? t('versions.staleCount', { count: row.staleSections.length })
                                : ''}
                            </td>
                            <td>
                              <code>{row.digest.slice(0, 12)}</code>
                            </td>
                          </tr>
                        ))}
                      </tbody>
                    </table>
                  </div>
                </>
              );
            }}
          </Loaded>
        </>
      )}
    </Loaded>
  );
}
