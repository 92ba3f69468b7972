import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { hooks } from '../../api-client/client.js';
import { CycleTabs } from '../../shared/cycle/CycleTabs.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import styles from './dispatch.module.css';
import { DispatchForm } from './DispatchForm.js';

/** 发文稿纸 of a cycle: filled in while the text is open, shown afterwards. */
export default function DispatchFormPage() {
  const { t } = useTranslation('dispatch');
  const { id = '' } = useParams();
  const query = hooks.useQuery('get', '/api/cycles/{id}/dispatch', { params: { path: { id } } });
  return (
    <Loaded query={query}>
      {(form) => (
        <>
          <PageHeader
            above={<CycleTabs cycleId={id} />}
            title={t('form.title')}
            hint={`${form.cycleTitle} · ${t('form.state', { state: form.stateLabel })}`}
            actions={form.dispatchId && <Link to={`/dispatches/${form.dispatchId}`}>{t('form.toDispatch')}</Link>}
          />
          {form.frozenBecause && (
            <Alert
              type={form.state === 'stopped' ? 'error' : 'info'}
              showIcon
              className={styles.alert}
              title={t(form.state === 'stopped' ? 'form.stopped' : 'form.frozen')}
              description={form.frozenBecause}
            />
          )}
          {form.editable && form.suggestedFrom && (
            <Alert
              type="info"
              showIcon
              className={styles.alert}
              title={t('form.suggested', { from: form.suggestedFrom })}
            />
          )}
          <DispatchForm key={`${form.dispatchId ?? ''} ${form.editable}`} form={form} />
        </>
      )}
    </Loaded>
  );
}
