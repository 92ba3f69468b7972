import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { hooks } from '../../api-client/client.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { EngineList } from './EngineList.js';
import { FigureList } from './FigureList.js';
import { PartList } from './PartList.js';
import styles from './status.module.css';

/** How the installation fares: its parts, what is counted, and what it runs on. */
export default function StatusPage() {
  const { t } = useTranslation('status');
  const query = hooks.useQuery('get', '/api/installation/status');
  return (
    <>
      <PageHeader
        title={t('title')}
        hint={t('hint')}
        actions={
          <Button loading={query.isFetching} onClick={() => void query.refetch()}>
            {t('again')}
          </Button>
        }
      />
      <Loaded query={query}>
        {({ state, parts, figures, engines }) => (
          <>
            <p role="status">{t(`overall.${state}`)}</p>
            <PartList parts={parts} />
            <h2 className={styles.subtitle}>{t('figures')}</h2>
            <FigureList figures={figures} />
            <h2 className={styles.subtitle}>{t('engines')}</h2>
            <EngineList engines={engines} />
          </>
        )}
      </Loaded>
    </>
  );
}
