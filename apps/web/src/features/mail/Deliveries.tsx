import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { formatTime } from '../../shared/format/dates.js';
import { StackedTable } from '../../shared/ui/StackedTable.js';
import styles from './mail.module.css';

type Troubled = Schemas['TroubledMail'];
const STATES = ['sent', 'waiting', 'refused', 'givenUp', 'skipped'] as const;

/** How many mails went where, and which have not arrived; nothing of what they say. */
export function Deliveries({ overview }: { readonly overview: Schemas['MailOverview'] }) {
  const { t } = useTranslation('mail');
  return (
    <section aria-labelledby="deliveries">
      <h2 id="deliveries" className={styles.subtitle}>
        {t('deliveries')}
      </h2>
      <dl className={styles.counts}>
        {STATES.map((state) => (
          <div key={state}>
            <dt>{t(`states.${state}`)}</dt>
            <dd>{overview.deliveries[state]}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.subtitle}>{t('troubled')}</h3>
      {overview.troubled.length === 0 ? (
        <p>{t('noTrouble')}</p>
      ) : (
        <StackedTable<Troubled>
          rowKey="id"
          dataSource={overview.troubled}
          pagination={false}
          scroll={{ x: 'max-content' }}
          columns={[
            { title: t('person'), dataIndex: 'displayName' },
            { title: t('state'), dataIndex: 'state', render: (state: Troubled['state']) => t(`states.${state}`) },
            { title: t('attempts'), dataIndex: 'attempts' },
            { title: t('words'), dataIndex: 'words' },
            { title: t('next'), dataIndex: 'nextAt', render: (at: string | null) => formatTime(at) },
          ]}
        />
      )}
    </section>
  );
}
