import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { hooks, type Schemas } from '../../api-client/client.js';
import { useUrlFilters } from '../../shared/browser/use-url-filters.js';
import { CycleTabs } from '../../shared/cycle/CycleTabs.js';
import { formatTime } from '../../shared/format/dates.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { Choice } from '../../shared/ui/Choice.js';
import styles from './review.module.css';
import { chosenRows, REVIEW_FILTERS } from './review-rows.js';

type Row = Schemas['ReviewRow'];

function RowOf({ row, query }: { readonly row: Row; readonly query: string }) {
  const { t } = useTranslation('review');
  const sent = row.submission;
  return (
    <tr>
      <td>
        <Link className={styles.rowLink} to={`/sections/${row.sectionId}${query}`}>
          {row.place}
        </Link>
      </td>
      <td>{row.departmentName}</td>
      <td>
        {row.stateLabel}
        {row.returns > 0 && <div className={styles.soft}>{t('list.returns', { count: row.returns })}</div>}
      </td>
      <td>
        {sent ? (
          <>
            {sent.kind === 'nil' ? t('list.nil') : t('list.seq', { seq: sent.seq })}
            <div className={styles.soft}>{formatTime(sent.submittedAt)}</div>
          </>
        ) : row.daysLeft < 0 ? (
          <span className={styles.late}>{t('list.late', { count: -row.daysLeft })}</span>
        ) : (
          t('list.notSent')
        )}
      </td>
      <td>{row.openComments > 0 ? t('list.comments', { count: row.openComments }) : ''}</td>
      <td>{row.pendingSuggestions === null ? '' : t('list.suggestions', { count: row.pendingSuggestions })}</td>
    </tr>
  );
}

/** 审阅清单: what lies on the editor's desk, in the order of the report; filters stay in the address. */
export default function ReviewListPage() {
  const { t } = useTranslation('review');
  const { id = '' } = useParams();
  const [filters, setFilters] = useUrlFilters(REVIEW_FILTERS);
  const query = hooks.useQuery('get', '/api/cycles/{id}/review', { params: { path: { id } } });
  return (
    <Loaded query={query}>
      {({ cycleTitle, rows }) => {
        const chosen = chosenRows(rows, filters);
        const carried = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== '')).toString();
        const departments = [...new Map(rows.map((row) => [row.departmentId, row.departmentName]))];
        return (
          <>
            <PageHeader
              above={<CycleTabs cycleId={id} />}
              title={t('list.title')}
              hint={t('list.hint', { title: cycleTitle, count: rows.filter(({ waiting }) => waiting).length })}
            />
            <div className={styles.filters} role="search" aria-label={t('list.filters')}>
              <Choice
                label={t('list.show')}
                value={filters.show}
                onChange={(show) => setFilters({ show })}
                options={['', 'waiting', 'comments', 'suggestions', 'returned', 'decided', 'missing'].map((value) => ({
                  value,
                  label: t(`list.shows.${value || 'all'}`),
                }))}
              />
              <Choice
                label={t('list.department')}
                value={filters.department}
                onChange={(department) => setFilters({ department })}
                options={[
                  { value: '', label: t('list.allDepartments') },
                  ...departments.map(([value, label]) => ({ value, label })),
                ]}
              />
              <input
                type="search"
                className={styles.search}
                aria-label={t('list.find')}
                placeholder={t('list.find')}
                value={filters.find}
                onChange={(event) => setFilters({ find: event.target.value })}
              />
            </div>
            {chosen.length === 0 ? (
              <EmptyState
                title={rows.length === 0 ? t('list.empty') : t('list.noneChosen')}
                hint={rows.length === 0 ? t('list.emptyHint') : t('list.noneChosenHint')}
              />
            ) : (
              <div className={styles.scroll}>
                <table className={styles.rows}>
                  <thead>
                    <tr>
                      {(['place', 'department', 'state', 'sent', 'openComments', 'openSuggestions'] as const).map(
                        (key) => (
                          <th key={key} scope="col">
                            {t(`list.columns.${key}`)}
                          </th>
                        ),
                      )}
                    </tr>
                  </thead>
                  <tbody>
                    {chosen.map((row) => (
                      <RowOf key={row.sectionId} row={row} query={carried && `?${carried}`} />
                    ))}
                  </tbody>
                </table>
              </div>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
