import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { formatDay } from '../../shared/format/dates.js';
import { StackedTable } from '../../shared/ui/StackedTable.js';
import styles from './registers.module.css';

/** Sealings that came to nothing, each with its reason: no file was kept of them. */
export function FailedSealings({ rows }: { readonly rows: readonly Schemas['FailedSealingRow'][] }) {
  const { t } = useTranslation('registers');
  return (
    <section className={styles.section} aria-labelledby="seals-failures">
      <h2 id="seals-failures">{t('seals.failures')}</h2>
      <StackedTable
        rowKey="id"
        dataSource={[...rows]}
        pagination={rows.length > 20 ? { pageSize: 20 } : false}
        columns={[
          { title: t('seals.sealedOn'), render: (_v, row) => formatDay(row.on) },
          { title: t('seals.number'), dataIndex: 'documentNumber' },
          { title: t('seals.cycle'), dataIndex: 'cycleTitle' },
          { title: t('seals.sealedBy'), dataIndex: 'sealedByName' },
          { title: t('seals.why'), dataIndex: 'reason' },
        ]}
      />
    </section>
  );
}
