import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hooks, type Schemas } from '../../api-client/client.js';
import { formatDay } from '../../shared/format/dates.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { StackedTable } from '../../shared/ui/StackedTable.js';
import { FailedSealings } from './FailedSealings.js';
import styles from './registers.module.css';

/** 用印登记: requests that wait for a second person, and every sealed file. */
export default function SealRegisterPage() {
  const { t } = useTranslation('registers');
  const query = hooks.useQuery('get', '/api/seal-register');
  return (
    <>
      <PageHeader title={t('seals.title')} hint={t('seals.hint')} />
      <Loaded query={query}>
        {({ waiting, entries, failures, opensDispatches, actions }) => (
          <>
            <section className={styles.section} aria-labelledby="seals-waiting">
              <h2 id="seals-waiting">{t('seals.waiting')}</h2>
              {waiting.length === 0 ? (
                <p className={styles.soft}>{t('seals.noWaiting')}</p>
              ) : (
                <Waiting rows={waiting} opens={opensDispatches} />
              )}
            </section>
            <section className={styles.section} aria-labelledby="seals-entries">
              <h2 id="seals-entries">{t('seals.entries')}</h2>
              {actions.length > 0 && (
                <p>
                  <a href="/api/seal-register/sheet.xlsx" download>
                    {t('seals.export')}
                  </a>
                </p>
              )}
              {entries.length === 0 ? (
                <EmptyState title={t('seals.empty')} hint={t('seals.emptyHint')} />
              ) : (
                <Entries rows={entries} opens={opensDispatches} />
              )}
            </section>
            {failures.length > 0 && <FailedSealings rows={failures} />}
          </>
        )}
      </Loaded>
    </>
  );
}

/** A dispatch by its name; a link for whom it opens. */
function DispatchName({ id, name, opens }: { readonly id: string; readonly name: string; readonly opens: boolean }) {
  return opens ? <Link to={`/dispatches/${id}`}>{name}</Link> : name;
}

interface Rows<R> {
  readonly rows: readonly R[];
  readonly opens: boolean;
}

function Waiting({ rows, opens }: Rows<Schemas['SealRequestRow']>) {
  const { t } = useTranslation('registers');
  return (
    <StackedTable
      rowKey="dispatchId"
      dataSource={[...rows]}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        {
          title: t('seals.cycle'),
          render: (_v, row) => <DispatchName id={row.dispatchId} name={row.cycleTitle} opens={opens} />,
        },
        { title: t('seals.number'), dataIndex: 'documentNumber' },
        { title: t('seals.requestedBy'), dataIndex: 'requestedByName' },
        { title: t('seals.state'), dataIndex: 'stateLabel' },
      ]}
    />
  );
}

function Entries({ rows, opens }: Rows<Schemas['SealRegisterRow']>) {
  const { t } = useTranslation('registers');
  return (
    <StackedTable
      rowKey="id"
      dataSource={[...rows]}
      pagination={rows.length > 50 ? { pageSize: 50 } : false}
      scroll={{ x: 'max-content' }}
      columns={[
        {
          title: t('seals.number'),
          render: (_v, row) => <DispatchName id={row.dispatchId} name={row.documentNumber} opens={opens} />,
        },
        { title: t('seals.title2'), dataIndex: 'title' },
        { title: t('seals.file'), dataIndex: 'fileName' },
        { title: t('seals.seal'), dataIndex: 'sealName' },
        { title: t('seals.requestedBy'), dataIndex: 'requestedByName' },
        { title: t('seals.sealedBy'), dataIndex: 'sealedByName' },
        { title: t('seals.sealedOn'), render: (_v, row) => formatDay(row.sealedOn) },
        { title: t('seals.result'), dataIndex: 'resultLabel' },
        {
          title: t('seals.digest'),
          render: (_v, row) => <span className={styles.digest}>{row.fileDigest.slice(0, 16)}…</span>,
        },
      ]}
    />
  );
}
