import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hooks, type Schemas } from '../../api-client/client.js';
import { may, useSession } from '../../app/session/use-session.js';
import { formatTime } from '../../shared/format/dates.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { StackedTable } from '../../shared/ui/StackedTable.js';
import { NewReportTypeDialog } from './NewReportTypeDialog.js';
import styles from './report-types.module.css';

type View = Schemas['ReportTypeView'];

/** The government's own types and the bundled ones, and which of them new cycles take. */
export default function ReportTypesPage() {
  const { t } = useTranslation('reportTypes');
  const { session } = useSession();
  const [making, setMaking] = useState(false);
  const query = hooks.useQuery('get', '/api/report-types');
  const standing = (type: View) => {
    if (type.state === 'retired') return <span className={styles.standing}>{t('standing.retired')}</span>;
    return type.offered ? (
      <span className={styles.offered}>{t('standing.offered')}</span>
    ) : (
      <span className={styles.standing}>{t('standing.replaced')}</span>
    );
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        hint={t('hint')}
        actions={
          may(session, 'reportType.create') && (
            <Button type="primary" onClick={() => setMaking(true)}>
              {t('new')}
            </Button>
          )
        }
      />
      <Loaded query={query}>
        {(types) => (
          <StackedTable<View>
            rowKey="id"
            dataSource={types}
            pagination={false}
            scroll={{ x: 'max-content' }}
            columns={[
              {
                title: t('name'),
                dataIndex: 'name',
                render: (name: string, type) => <Link to={`/admin/report-types/${type.id}`}>{name}</Link>,
              },
              { title: t('source'), dataIndex: 'source', render: (source: View['source']) => t(`sources.${source}`) },
              { title: t('standingTitle'), render: (_value, type) => standing(type) },
              {
                title: t('required'),
                render: (_value, type) =>
                  type.missingBlocks.length === 0 ? (
                    t('complete')
                  ) : (
                    <span className={styles.wrongLine}>
                      {t('missingSome', { names: type.missingBlocks.map((block) => t(`blocks.${block}`)).join('、') })}
                    </span>
                  ),
              },
              { title: t('stages'), render: (_value, type) => type.stages.map(({ label }) => label).join(' → ') },
              {
                title: t('changed'),
                className: styles.number,
                render: (_value, type) => [type.changedByName, formatTime(type.changedAt)].filter(Boolean).join(' '),
              },
            ]}
          />
        )}
      </Loaded>
      <NewReportTypeDialog open={making} onClose={() => setMaking(false)} />
    </>
  );
}
