import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { hooks, type Schemas } from '../../api-client/client.js';
import { useUrlFilters } from '../../shared/browser/use-url-filters.js';
import { VersionTabs } from '../../shared/cycle/VersionTabs.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { Claims } from './Claims.js';
import { Choice } from '../../shared/ui/Choice.js';
import styles from './proofreading.module.css';
import { VersionFindingItem } from './VersionFindingItem.js';

type View = Schemas['VersionFindingsView'];

const LEVELS = ['严重', '一般', '提示'] as const;
const FATES = ['open', 'settled', 'asked'] as const;

function shownOf({ findings }: View, { level, fate }: { level: string; fate: string }): View['findings'] {
  return findings.filter(
    (one) =>
      (level === '' || one.level === level) &&
      (fate === '' ||
        (fate === 'open' && one.open) ||
        (fate === 'settled' && !one.open) ||
        (fate === 'asked' && one.decision?.decision === 'ask')),
  );
}

function Findings({ view }: { readonly view: View }) {
  const { t } = useTranslation('proofreading');
  const { t: review } = useTranslation('review');
  const [filters, setFilters] = useUrlFilters(['level', 'fate']);
  const shown = shownOf(view, filters);
  const settled = view.findings.filter(({ open }) => !open).length;
  return (
    <>
      <PageHeader
        above={<VersionTabs cycleId={view.cycleId} versionId={view.versionId} shown="findings" />}
        title={view.title}
        hint={`${review('versions.seq', { seq: view.seq })} · ${t('summary', { count: view.findings.length, settled })}`}
      />
      <Alert
        className={styles.alert ?? ''}
        showIcon
        type={view.open['严重'] > 0 ? 'error' : 'success'}
        title={view.open['严重'] > 0 ? t('stopped', { count: view.open['严重'] }) : t('passes')}
      />
      <div className={styles.filters} role="group" aria-label={t('filters')}>
        <Choice
          label={t('level')}
          value={filters.level}
          onChange={(level) => setFilters({ level })}
          options={[
            { value: '', label: t('allLevels') },
            ...LEVELS.map((level) => ({ value: level, label: t('levelOpen', { level, count: view.open[level] }) })),
          ]}
        />
        <Choice
          label={t('fate')}
          value={filters.fate}
          onChange={(fate) => setFilters({ fate })}
          options={[
            { value: '', label: t('allFates') },
            ...FATES.map((fate) => ({ value: fate, label: t(`fates.${fate}`) })),
          ]}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState title={t('nothing')} />
      ) : (
        <ul className={styles.list} aria-label={t('title')}>
          {shown.map((finding, index) => (
            <VersionFindingItem key={`${finding.key}-${index}`} versionId={view.versionId} finding={finding} />
          ))}
        </ul>
      )}
      <Claims claims={view.claims} />
    </>
  );
}

/** 校对 of a version: what was found, what has been decided, what still keeps it from 核稿. */
export function VersionFindings({ versionId }: { readonly versionId: string }) {
  const query = hooks.useQuery('get', '/api/versions/{id}/findings', { params: { path: { id: versionId } } });
  return <Loaded query={query}>{(view) => <Findings view={view} />}</Loaded>;
}
