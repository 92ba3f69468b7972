import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { hooks, type Schemas } from '../../api-client/client.js';
import { may, useSession } from '../../app/session/use-session.js';
import { useUrlFilters } from '../../shared/browser/use-url-filters.js';
import { formatDay } from '../../shared/format/dates.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { DaysLeft } from '../deadlines/DaysLeft.js';
import { DownloadButton } from '../deadlines/DownloadButton.js';
import styles from './cycles.module.css';

type Cycle = Schemas['CycleListItem'];

const STATES = ['drafting', 'inApproval', 'signedOff', 'issued'] as const;

/** One yearly report: its dates, how much was sent, and the ways into it. */
function CycleCard({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useTranslation('cycles');
  const { session } = useSession();
  const issued = cycle.state === 'issued';
  return (
    <li className={styles.cycle}>
      <h2>{cycle.title}</h2>
      <div className={styles.facts}>
        <span>{cycle.stateLabel}</span>
        <span>
          {cycle.sections === 0 ? t('notGivenOut') : t('progress', { sent: cycle.sent, sections: cycle.sections })}
        </span>
      </div>
      <ul className={styles.milestones}>
        {cycle.milestoneDays.map(({ name, label, date, daysLeft }) => (
          <li key={name}>
            <strong>{label}</strong>
            {formatDay(date)}
            {!issued && (
              <div>
                <DaysLeft days={daysLeft} />
              </div>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.links}>
        <Link to={`/cycles/${cycle.id}/board`}>{t('boardLink')}</Link>
        {may(session, 'cycle.sheet') && <Link to={`/cycles/${cycle.id}/sheet`}>{t('sheetLink')}</Link>}
        {may(session, 'cycle.late') && <Link to={`/cycles/${cycle.id}/late`}>{t('lateLink')}</Link>}
        {cycle.sections > 0 && (
          <DownloadButton path={`/api/cycles/${cycle.id}/notice.docx`}>{t('notice')}</DownloadButton>
        )}
      </div>
    </li>
  );
}

function Filters({ years }: { readonly years: readonly number[] }) {
  const { t } = useTranslation('cycles');
  const [filters, setFilters] = useUrlFilters(['year', 'state']);
  return (
    <div className={styles.filters}>
      <div>
        <Select
          aria-label={t('year')}
          value={filters.year}
          style={{ width: 140 }}
          onChange={(year: string) => setFilters({ year })}
          options={[
            { value: '', label: t('allYears') },
            ...years.map((year) => ({ value: String(year), label: String(year) })),
          ]}
        />
      </div>
      <div>
        <Select
          aria-label={t('state')}
          value={filters.state}
          style={{ width: 140 }}
          onChange={(state: string) => setFilters({ state })}
          options={[
            { value: '', label: t('allStates') },
            ...STATES.map((state) => ({ value: state, label: t(`states.${state}`) })),
          ]}
        />
      </div>
    </div>
  );
}

function CycleList({ cycles }: { readonly cycles: readonly Cycle[] }) {
  const { t } = useTranslation('cycles');
  const [filters, setFilters] = useUrlFilters(['year', 'state']);
  const shown = cycles
    .filter(
      ({ year, state }) =>
        (!filters.year || String(year) === filters.year) && (!filters.state || state === filters.state),
    )
    .sort((a, b) => b.year - a.year);
  return (
    <>
      <Filters years={[...new Set(cycles.map(({ year }) => year))].sort((a, b) => b - a)} />
      {shown.length === 0 && (
        <EmptyState
          title={t('noneOfFilter')}
          action={<Button onClick={() => setFilters({ year: '', state: '' })}>{t('clearFilters')}</Button>}
        />
      )}
      <ul className={styles.list}>
        {shown.map((cycle) => (
          <CycleCard key={cycle.id} cycle={cycle} />
        ))}
      </ul>
    </>
  );
}

/** 年度任务: every year's report with its dates and days left. */
export default function CyclesPage() {
  const { t } = useTranslation('cycles');
  const { session } = useSession();
  const navigate = useNavigate();
  const query = hooks.useQuery('get', '/api/cycles');
  const open = may(session, 'cycle.open') && (
    <Button
      type="primary"
      href="/cycles/new"
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void navigate('/cycles/new');
      }}
    >
      {t('new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} actions={open} />
      <Loaded query={query}>
        {(cycles) =>
          cycles.length === 0 ? (
            <EmptyState title={t('none')} hint={t('noneHint')} action={open} />
          ) : (
            <CycleList cycles={cycles} />
          )
        }
      </Loaded>
    </>
  );
}
