import { keepPreviousData, useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, hooks } from '../../api-client/client.js';
import { useUrlFilters } from '../../shared/browser/use-url-filters.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import styles from './audit.module.css';
import { AuditFilters, FILTERS } from './AuditFilters.js';
import { AuditTable } from './AuditTable.js';

/** The audit trail for the auditor: filtered by the address, page by page, exported, its chain checked. */
export default function AuditPage() {
  const { t } = useTranslation('audit');
  const [filters, setFilters] = useUrlFilters([...FILTERS, 'before']);
  const { before, ...rest } = filters;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value));
  const query = hooks.useQuery(
    'get',
    '/api/audit/page',
    { params: { query: { ...given, ...(/^\d+$/.test(before) ? { beforeSeq: Number(before) } : {}) } } },
    { placeholderData: keepPreviousData },
  );
  const check = useMutation({
    mutationFn: async () => {
      const { data } = await api.POST('/api/audit/verifications');
      if (!data) throw new Error('an answer without a finding');
      return data;
    },
  });
  return (
    <>
      <PageHeader
        title={t('title')}
        hint={t('hint')}
        actions={
          <>
            <Button loading={check.isPending} onClick={() => check.mutate()}>
              {t('verify')}
            </Button>
            <a href={`/api/audit/export?${new URLSearchParams(given).toString()}`} download="audit.jsonl">
              {t('export')}
            </a>
          </>
        }
      />
      <div role="status">
        {check.data && (
          <Alert
            type={check.data.whole ? 'success' : 'error'}
            showIcon
            className={styles.result}
            title={
              check.data.whole ? t('whole', { rows: check.data.rows }) : t('broken', { seq: check.data.brokenAt ?? '' })
            }
          />
        )}
      </div>
      {check.error && <ProblemAlert error={check.error} />}
      <AuditFilters values={rest} onChange={(changes) => setFilters({ ...changes, before: '' })} />
      <Loaded query={query}>
        {({ entries, nextBefore }) => (
          <>
            {entries.length === 0 ? (
              <EmptyState title={t('empty')} hint={t('emptyHint')} />
            ) : (
              <AuditTable
                entries={entries}
                onObject={(objectType, objectId) => setFilters({ objectType, objectId, before: '' })}
              />
            )}
            <div className={styles.pager}>
              {before && <Button onClick={() => setFilters({ before: '' })}>{t('newest')}</Button>}
              {nextBefore && <Button onClick={() => setFilters({ before: String(nextBefore) })}>{t('older')}</Button>}
            </div>
          </>
        )}
      </Loaded>
    </>
  );
}
