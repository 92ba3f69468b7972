import { Alert, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hooks, type Schemas } from '../../api-client/client.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import type { Beginning } from './beginning.js';
import { YearAndTitle } from './YearAndTitle.js';
import styles from './cycles.module.css';

type Past = Schemas['PastReportView'];

interface Beginner {
  /** The report that the address names. */
  readonly asked: string | null;
  readonly initial: Beginning | null;
  readonly onDone: (beginning: Beginning) => void;
}

/** Those that were imported and wait to be confirmed. */
function Waiting({ reports }: { readonly reports: readonly Past[] }) {
  const { t } = useTranslation('cycles');
  if (reports.length === 0) return null;
  return (
    <>
      <p>{t('open.pastWaiting')}</p>
      <ul className={styles.plain}>
        {reports.map(({ id, title, name }) => (
          <li key={id}>
            <Link to={`/past-reports/${id}`}>{title || name}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Chosen({ reports, asked, initial, onDone }: Beginner & { readonly reports: readonly Past[] }) {
  const { t } = useTranslation('cycles');
  const newest = [...reports].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const [id, setId] = useState(initial?.pastReportId ?? asked ?? newest[0]?.id ?? '');
  const past = reports.find((one) => one.id === id) ?? newest[0];
  if (!past?.following) return null;
  const { following, title, isReference } = past;
  const kept = initial?.pastReportId === past.id ? initial : null;
  const summary = t('open.pastTaken', { title });
  return (
    <>
      <div className={styles.field}>
        <label htmlFor="past-report">{t('open.pastReport')}</label>
        <Select
          id="past-report"
          value={past.id}
          style={{ width: '100%' }}
          onChange={setId}
          options={newest.map((one) => ({ value: one.id, label: one.title }))}
        />
      </div>
      <p>
        {summary} <Link to={`/past-reports/${past.id}`}>{t('open.pastShow')}</Link>
      </p>
      {isReference && <Alert type="warning" title={t('open.pastReference')} style={{ marginBottom: 12 }} />}
      <YearAndTitle
        key={past.id}
        initial={{ year: kept?.year ?? following.year, title: kept?.title ?? following.title }}
        onDone={(fields) => onDone({ ...fields, fromCycleId: null, pastReportId: past.id, reportType: '', summary })}
      />
    </>
  );
}

/** From a report of last year that was made outside of this system, once it is imported and confirmed. */
export function FromPastReport(props: Beginner) {
  const { t } = useTranslation('cycles');
  const query = hooks.useQuery('get', '/api/past-reports');
  return (
    <Loaded query={query}>
      {(reports) => (
        <>
          <p>
            <Link to="/past-reports/new">{t('open.pastImport')}</Link>
          </p>
          <Waiting reports={reports.filter(({ state }) => state === 'read')} />
          <Chosen {...props} reports={reports.filter(({ state }) => state === 'confirmed')} />
        </>
      )}
    </Loaded>
  );
}
