import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hooks, type Schemas } from '../../api-client/client.js';
import { formatDay } from '../../shared/format/dates.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { StackedTable } from '../../shared/ui/StackedTable.js';

type Row = Schemas['DispatchListRow'];

/** Every dispatch that the reader's posts reach, the latest first. */
export default function DispatchListPage() {
  const { t } = useTranslation('dispatch');
  const query = hooks.useQuery('get', '/api/dispatches');
  return (
    <>
      <PageHeader title={t('list.title')} hint={t('list.hint')} />
      <Loaded query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('list.empty')} hint={t('list.emptyHint')} />
          ) : (
            <StackedTable<Row>
              rowKey="id"
              dataSource={rows}
              pagination={false}
              scroll={{ x: 'max-content' }}
              columns={[
                {
                  title: t('list.cycle'),
                  render: (_v, row) => <Link to={`/dispatches/${row.id}`}>{row.cycleTitle}</Link>,
                },
                { title: t('list.number'), render: (_v, row) => row.documentNumber ?? t('list.none') },
                { title: t('list.state'), dataIndex: 'stateLabel' },
                { title: t('list.signedOn'), render: (_v, row) => formatDay(row.signedOn) || t('list.none') },
                { title: t('list.issuedOn'), render: (_v, row) => formatDay(row.issuedOn) || t('list.none') },
              ]}
            />
          )
        }
      </Loaded>
    </>
  );
}
