import { Alert, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUrlFilters } from '../../shared/browser/use-url-filters.js';
import { VersionTabs } from '../../shared/cycle/VersionTabs.js';
import { Chip } from '../../shared/ui/Chip.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { ChangesSinceSeen } from './ChangesSinceSeen.js';
import { DecisionBar } from './DecisionBar.js';
import styles from './leader.module.css';
import { Opinions } from './Opinions.js';
import { ProofPages } from './ProofPages.js';
import { Way } from './Way.js';
import { useReading, type Reading } from './use-reading.js';

/** A version as a leader reads and decides it, on a tablet or phone: pages, what changed, opinions, and one bar of acts. */
export function LeaderReading({ versionId }: { readonly versionId: string }) {
  const query = useReading(versionId);
  return <Loaded query={query}>{(reading) => <ReadingPage reading={reading} />}</Loaded>;
}

function ReadingPage({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation('leader');
  const [{ tab }, setFilters] = useUrlFilters(['tab']);
  const changed = reading.changesSinceSeen?.changed ?? 0;
  return (
    <>
      <PageHeader
        above={<VersionTabs cycleId={reading.cycleId} versionId={reading.id} shown="pages" />}
        title={reading.title}
        hint={
          <span className={styles.facts}>
            <span>{t('seq', { seq: reading.seq })}</span>
            <Chip>{reading.stateLabel}</Chip>
            <span className={styles.digest}>{t('digest', { digest: reading.digest.slice(0, 12) })}</span>
          </span>
        }
      />
      {reading.newerVersionId && (
        <Alert
          type="warning"
          showIcon
          className={styles.alert}
          title={t('newer')}
          action={<Link to={`/versions/${reading.newerVersionId}`}>{t('openNewer')}</Link>}
        />
      )}
      {reading.staleDepartments.length > 0 && (
        <Alert
          type="warning"
          showIcon
          className={styles.alert}
          title={t('stale', { departments: reading.staleDepartments.join('、') })}
        />
      )}
      {reading.onBehalfOf && (
        <Alert type="info" showIcon className={styles.alert} title={t('onBehalf', { name: reading.onBehalfOf })} />
      )}
      <Way stages={reading.stages} />
      <Tabs
        activeKey={tab || 'pages'}
        onChange={(key) => setFilters({ tab: key === 'pages' ? '' : key })}
        items={[
          { key: 'pages', label: t('tabs.pages'), children: <ProofPages reading={reading} /> },
          {
            key: 'changes',
            label: changed > 0 ? t('tabs.changesCount', { count: changed }) : t('tabs.changes'),
            children: <ChangesSinceSeen changes={reading.changesSinceSeen} />,
          },
          { key: 'opinions', label: t('tabs.opinions'), children: <Opinions opinions={reading.opinions} /> },
        ]}
      />
      <DecisionBar reading={reading} />
    </>
  );
}
