import { keepPreviousData } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hooks, type Schemas } from '../../api-client/client.js';
import { useUrlFilters } from '../../shared/browser/use-url-filters.js';
import { formatDay } from '../../shared/format/dates.js';
import { Chip } from '../../shared/ui/Chip.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { StackedTable } from '../../shared/ui/StackedTable.js';
import styles from './registers.module.css';

type Row = Schemas['NumberRegisterRow'];

/** 文号登记: every number, the void ones with their reasons; filters in the address. */
export default function NumberRegisterPage() {
  const { t } = useTranslation('registers');
  const [{ year, organCode, state }, setFilters] = useUrlFilters(['year', 'organCode', 'state']);
  const query = hooks.useQuery(
    'get',
    '/api/document-numbers',
    {
      params: {
        query: {
          ...(/^\d{4}$/.test(year) ? { year: Number(year) } : {}),
          ...(organCode.length > 1 ? { organCode } : {}),
          ...(state === 'taken' || state === 'voided' ? { state } : {}),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHeader title={t('numbers.title')} hint={t('numbers.hint')} />
      <div className={styles.filters} role="search" aria-label={t('numbers.find')}>
        <label>
          {t('numbers.year')}
          <Input
            defaultValue={year}
            inputMode="numeric"
            maxLength={4}
            allowClear
            style={{ width: 110 }}
            onChange={({ target }) => setFilters({ year: target.value })}
          />
        </label>
        <label>
          {t('numbers.organCode')}
          <Input
            defaultValue={organCode}
            maxLength={12}
            allowClear
            style={{ width: 170 }}
            onChange={({ target }) => setFilters({ organCode: target.value })}
          />
        </label>
        <label>
          {t('numbers.state')}
          <Select
            value={state}
            style={{ width: 130 }}
            onChange={(value: string) => setFilters({ state: value })}
            options={['', 'taken', 'voided'].map((value) => ({ value, label: t(`numbers.${value || 'all'}`) }))}
          />
        </label>
      </div>
      <Loaded query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('numbers.empty')} hint={t('numbers.emptyHint')} />
          ) : (
            <StackedTable<Row>
              rowKey="id"
              dataSource={[...rows]}
              pagination={rows.length > 50 ? { pageSize: 50 } : false}
              scroll={{ x: 'max-content' }}
              columns={[
                { title: t('numbers.printed'), dataIndex: 'printed' },
                {
                  title: t('numbers.state'),
                  render: (_v, row) => <Chip tone={row.state === 'voided' ? 'late' : 'done'}>{row.stateLabel}</Chip>,
                },
                {
                  title: t('numbers.cycle'),
                  render: (_v, row) => <Link to={`/dispatches/${row.dispatchId}`}>{row.cycleTitle}</Link>,
                },
                { title: t('numbers.dispatch'), dataIndex: 'dispatchStateLabel' },
                { title: t('numbers.takenBy'), dataIndex: 'takenByName' },
                { title: t('numbers.takenOn'), render: (_v, row) => formatDay(row.takenOn) },
                { title: t('numbers.reason'), dataIndex: 'reason' },
              ]}
            />
          )
        }
      </Loaded>
    </>
  );
}
