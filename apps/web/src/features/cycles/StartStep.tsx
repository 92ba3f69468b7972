import { Alert, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { hooks, type Schemas } from '../../api-client/client.js';
import { useSession } from '../../app/session/use-session.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import type { Beginning } from './beginning.js';
import { FromPastReport } from './FromPastReport.js';
import { YearAndTitle } from './YearAndTitle.js';
import styles from './cycles.module.css';

interface Offered {
  readonly cycles: readonly Schemas['CycleListItem'][];
  readonly types: readonly { readonly key: string; readonly name: string }[];
  readonly year: number;
  readonly initial: Beginning | null;
  readonly onDone: (beginning: Beginning) => void;
}

function FromLastYear({ cycles, initial, onDone }: Pick<Offered, 'cycles' | 'initial' | 'onDone'>) {
  const { t } = useTranslation('cycles');
  const newest = [...cycles].sort((a, b) => b.year - a.year);
  const [id, setId] = useState(initial?.fromCycleId ?? newest[0]?.id ?? '');
  const query = hooks.useQuery(
    'get',
    '/api/cycles/{id}/next-year',
    { params: { path: { id } } },
    { enabled: id !== '' },
  );
  const kept = initial?.fromCycleId === id ? initial : null;
  return (
    <>
      <div className={styles.field}>
        <label htmlFor="last-year">{t('open.lastYear')}</label>
        <Select
          id="last-year"
          value={id}
          style={{ width: '100%' }}
          onChange={setId}
          options={newest.map((cycle) => ({ value: cycle.id, label: cycle.title }))}
        />
      </div>
      <Loaded query={query}>
        {(preview) => {
          const summary = t('open.taken', { sections: preview.sections, departments: preview.departments });
          return (
            <>
              <p>{summary}</p>
              {preview.stoppedDepartments.length > 0 && (
                <Alert
                  type="warning"
                  title={t('open.stoppedDepartments')}
                  description={preview.stoppedDepartments.join('、')}
                  style={{ marginBottom: 12 }}
                />
              )}
              {preview.headingsWithYear.length > 0 && (
                <Alert
                  type="info"
                  title={t('open.headingsWithYear')}
                  description={preview.headingsWithYear.join(';')}
                  style={{ marginBottom: 12 }}
                />
              )}
              <YearAndTitle
                key={id}
                initial={{ year: kept?.year ?? preview.year, title: kept?.title ?? preview.title }}
                onDone={(fields) => onDone({ ...fields, fromCycleId: id, pastReportId: null, reportType: '', summary })}
              />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function FromType({ types, year, initial, onDone }: Pick<Offered, 'types' | 'year' | 'initial' | 'onDone'>) {
  const { t } = useTranslation('cycles');
  const { session } = useSession();
  const [key, setKey] = useState(initial?.reportType || types[0]?.key || '');
  const type = types.find((one) => one.key === key);
  const kept = initial?.reportType ? initial : null;
  const place = (session?.government.name ?? '').replace(/人民政府$/, '');
  const title = t('open.defaultTitle', { government: place, year, type: (type?.name ?? '').replace(/^年度/, '') });
  return (
    <>
      <div className={styles.field}>
        <label htmlFor="report-type">{t('open.type')}</label>
        <Select
          id="report-type"
          value={key}
          style={{ width: '100%' }}
          onChange={setKey}
          options={types.map((one) => ({ value: one.key, label: one.name }))}
        />
      </div>
      <YearAndTitle
        key={key}
        initial={{ year: kept?.year ?? year, title: kept?.title ?? title }}
        onDone={(fields) =>
          onDone({ ...fields, fromCycleId: null, pastReportId: null, reportType: key, summary: type?.name ?? '' })
        }
      />
    </>
  );
}

type Way = 'lastYear' | 'pastReport' | 'type';

/** The way that was chosen before, or that the address asks for; last year's cycle where there is one. */
function firstWay(initial: Beginning | null, asked: string | null, hasCycles: boolean): Way {
  if (initial) return initial.fromCycleId ? 'lastYear' : initial.pastReportId ? 'pastReport' : 'type';
  if (asked !== null) return 'pastReport';
  return hasCycles ? 'lastYear' : 'type';
}

const HINTS = {
  lastYear: 'open.fromLastYearHint',
  pastReport: 'open.fromPastReportHint',
  type: 'open.fromTypeHint',
} as const;

function Choice({ cycles, types, year, initial, onDone }: Offered) {
  const { t } = useTranslation('cycles');
  const [address] = useSearchParams();
  const asked = address.get('pastReport');
  const [from, setFrom] = useState<Way>(firstWay(initial, asked, cycles.length > 0));
  return (
    <div className={styles.form}>
      <Radio.Group
        aria-label={t('open.from')}
        value={from}
        onChange={(event) => setFrom(event.target.value as Way)}
        options={[
          { value: 'lastYear', label: t('open.fromLastYear'), disabled: cycles.length === 0 },
          { value: 'pastReport', label: t('open.fromPastReport') },
          { value: 'type', label: t('open.fromType') },
        ]}
      />
      <p className={styles.facts}>{t(HINTS[from])}</p>
      {from === 'lastYear' && <FromLastYear cycles={cycles} initial={initial} onDone={onDone} />}
      {from === 'pastReport' && <FromPastReport asked={asked} initial={initial} onDone={onDone} />}
      {from === 'type' && <FromType types={types} year={year} initial={initial} onDone={onDone} />}
    </div>
  );
}

/** First step: last year's cycle, an imported report or a report type, with year and title. */
export function StartStep({ initial, onDone }: Pick<Offered, 'initial' | 'onDone'>) {
  const cycles = hooks.useQuery('get', '/api/cycles');
  const types = hooks.useQuery('get', '/api/report-types');
  const preview = hooks.useQuery('get', '/api/milestones');
  return (
    <Loaded query={cycles}>
      {(known) => (
        <Loaded query={types}>
          {(offered) => (
            <Loaded query={preview}>
              {({ year }) => <Choice cycles={known} types={offered} year={year} initial={initial} onDone={onDone} />}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
