import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { formatTime } from '../../shared/format/dates.js';
import styles from './seal.module.css';
import { SealHistory } from './SealHistory.js';

type Seal = Schemas['SealView'];

/** Destroyed seals: kept without their keys, because what they sealed must still verify. */
export function FormerSeals({ seals }: { readonly seals: readonly Seal[] }) {
  const { t } = useTranslation('seal');
  return (
    <section className={styles.panel} aria-labelledby="former-seals">
      <h2 id="former-seals" className={styles.subtitle}>
        {t('former')}
      </h2>
      <Table<Seal>
        rowKey="id"
        dataSource={seals}
        pagination={false}
        scroll={{ x: 'max-content' }}
        columns={[
          {
            title: t('name'),
            render: (_value, seal) => (seal.isTest ? `${seal.name}(${t('isTest')})` : seal.name),
          },
          { title: t('status'), dataIndex: 'stateLabel' },
          { title: t('issuer'), render: (_value, seal) => seal.certificate.issuerName },
          { title: t('valid'), render: (_value, seal) => formatTime(seal.certificate.validUntil).split(' ')[0] },
          { title: t('history'), render: (_value, seal) => <SealHistory seal={seal} /> },
        ]}
      />
    </section>
  );
}
