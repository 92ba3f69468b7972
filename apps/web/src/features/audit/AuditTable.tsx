import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { formatTime } from '../../shared/format/dates.js';
import { StackedTable } from '../../shared/ui/StackedTable.js';
import styles from './audit.module.css';

type Entry = Schemas['AuditEntryView'];

/** Before and after, field by field. */
function Differences({ differences }: Pick<Entry, 'differences'>) {
  const { t } = useTranslation('audit');
  if (differences.length === 0) return <span className={styles.small}>{t('details.none')}</span>;
  return (
    <ul className={styles.changes}>
      {differences.map(({ kind, field, label, before, after }) => (
        <li key={field}>
          <span className={styles.field}>{label}:</span>
          <span className={styles.value}>
            {kind === 'changed' ? (
              <>
                <del>{before || '—'}</del>
                {' → '}
                <ins>{after || '—'}</ins>
              </>
            ) : (
              after || before
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Details({
  entry,
  onObject,
}: {
  readonly entry: Entry;
  readonly onObject: (objectType: string, objectId: string) => void;
}) {
  const { t } = useTranslation('audit');
  const facts: [string, string][] = [
    ['objectId', entry.objectId],
    ['posts', entry.posts.join('、') || t('details.system')],
    ['address', entry.address || '—'],
    ['correlation', entry.correlationId],
    ['hash', entry.hash],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([key, text]) => (
          <div key={key}>
            <dt>{t(`details.${key}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Button size="small" onClick={() => onObject(entry.objectType, entry.objectId)}>
        {t('details.onlyObject')}
      </Button>
    </>
  );
}

/** Who did what to what, the latest first; a row opens to what proves it. */
export function AuditTable({
  entries,
  onObject,
}: {
  readonly entries: readonly Entry[];
  readonly onObject: (objectType: string, objectId: string) => void;
}) {
  const { t } = useTranslation('audit');
  return (
    <StackedTable<Entry>
      rowKey="seq"
      size="small"
      dataSource={[...entries]}
      pagination={false}
      tableLayout="fixed"
      scroll={{ x: 980 }}
      expandable={{
        expandedRowRender: (entry) => <Details entry={entry} onObject={onObject} />,
        expandIcon: ({ expanded, onExpand, record }) => (
          <Button size="small" aria-expanded={expanded} onClick={(event) => onExpand(record, event)}>
            {t(expanded ? 'details.hide' : 'details.show')}
            <span className="visually-hidden"> {record.seq}</span>
          </Button>
        ),
        columnTitle: <span className="visually-hidden">{t('columns.details')}</span>,
        columnWidth: 84,
      }}
      columns={[
        { title: t('columns.seq'), dataIndex: 'seq', width: 70 },
        { title: t('columns.at'), width: 180, render: (_v, entry) => formatTime(entry.at) },
        { title: t('columns.who'), width: 110, render: (_v, entry) => entry.displayName || t('details.system') },
        { title: t('columns.action'), width: 140, dataIndex: 'actionLabel' },
        { title: t('columns.object'), width: 100, dataIndex: 'objectLabel' },
        {
          title: t('columns.details'),
          render: (_v, entry) => <Differences differences={entry.differences} />,
        },
      ]}
    />
  );
}
